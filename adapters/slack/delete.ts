import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { DELETE_ASK, deleted } from '../sentences.ts'
import { type MessageBody, section } from './block.ts'
import { deleteButton } from './button-rows.ts'
import type { Line } from './line.ts'
import { keyOf } from './mark.ts'
import { deleteMessage, directWith, messagesIn, type Posted, postedOf } from './posted.ts'
import { type Asker, communityOf, type Reception, soon } from './reception.ts'
import { isDirect, wantedOf } from './ticket.ts'

/** Asks once more before everything is gone. */
export function deleteQuestion(): MessageBody {
  return { text: DELETE_ASK, blocks: [section(DELETE_ASK), deleteButton()] }
}

/** Deletes all that is kept about the person here, and the messages that quote them. @returns what to say */
export async function deleteEverything({ desk, line }: Reception, asker: Asker): Promise<string> {
  const community = communityOf(asker)
  const reviews = await desk.reviewsOf(community, asker.person)
  await desk.forget(community, asker.person)
  for (const review of reviews) await deleteMessages(line, review)
  return deleted(reviews.length)
}

/** Those that are recorded, and those that are only found: the progress, the rest of a part, what was shared. */
async function deleteMessages(line: Line, review: KnownReview): Promise<void> {
  const { team } = review.job.community
  const recorded = review.messages.map(postedOf)
  const found = await unlessRefused(foundOf(line, review))
  const all = new Map([...(found ?? []), ...recorded].map((posted) => [`${posted.channel}/${posted.ts}`, posted]))
  for (const posted of all.values()) await unlessRefused(deleteMessage(line, team, posted, soon()))
}

async function foundOf(line: Line, { job, place }: KnownReview): Promise<Posted[]> {
  const wanted = wantedOf(job)
  const direct = await unlessRefused(directWith(line, job, soon()))
  const channels = new Set([
    ...(direct ? [direct] : []),
    ...(isDirect(job.ticket.channel ?? '') ? [] : [job.ticket.channel]),
  ])
  const threads: Posted[] = place === null ? [] : [postedOf(place)]
  if (wanted.in === 'thread') threads.push({ channel: wanted.channel, ts: wanted.start })
  const found: Posted[] = []
  const look = async (channel: string, thread?: string) => {
    const messages = await unlessRefused(messagesIn(line, job.community.team, channel, soon(), thread))
    const ours = (messages ?? []).filter((message) => keyOf(message, job.review) !== null)
    found.push(...ours.map(({ ts }) => ({ channel, ts })))
    return ours.filter(({ reply_count }) => reply_count).map(({ ts }) => ({ channel, ts }))
  }
  for (const channel of channels) if (channel) threads.push(...(await look(channel)))
  const known = new Map(threads.map((thread) => [thread.ts, thread]))
  for (const { channel, ts } of known.values()) await look(channel, ts)
  return found
}

/** What is gone already, or out of our reach, keeps nothing else from being deleted. */
async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof PlatformError) return null
    throw error
  }
}
