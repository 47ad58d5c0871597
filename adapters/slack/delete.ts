import { setTimeout as sleep } from 'node:timers/promises'
import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { DELETE_ASK, deleted } from '../sentences.ts'
import { type MessageBody, section } from './block.ts'
import { deleteButton } from './button-rows.ts'
import type { Line } from './line.ts'
import { keyOf, type SlackMessage } from './mark.ts'
import { deleteMessage, directWith, idOf, messagesIn, messagesSince, type Posted, postedOf } from './posted.ts'
import { type Asker, communityOf, type Reception, soon } from './reception.ts'
import { isDirect, ticketOf, wantedOf } from './ticket.ts'

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

/**
 * Those that are recorded, and those that are only found: the progress, the rest of a part, what was shared. Answers before
 * the messages that they answer, of which Slack else leaves a mark.
 */
async function deleteMessages(line: Line, review: KnownReview): Promise<void> {
  const { team } = review.job.community
  const starts = await startsOf(line, review)
  const answers = await answersIn(line, review, starts)
  const recorded = review.messages.map(postedOf)
  const ids = new Set([...answers, ...recorded, ...starts].map(idOf))
  for (const id of ids) await insist(() => deleteMessage(line, team, postedOf(id), soon()))
}

/** Our messages about this review that stand in no thread: in the private conversation, and where it was asked for. */
async function startsOf(line: Line, { job, askedAt }: KnownReview): Promise<Posted[]> {
  const direct = await insist(() => directWith(line, job, soon()))
  const { channel: asked } = ticketOf(job)
  const channels = [direct, isDirect(asked) ? null : asked].filter((channel) => channel)
  const found: Posted[] = []
  for (const channel of new Set(channels as string[])) {
    const messages = await insist(() => messagesSince(line, job.community.team, channel, askedAt, soon()))
    found.push(...oursIn(messages, job.review, channel))
  }
  return found
}

async function answersIn(line: Line, { job, place }: KnownReview, starts: Posted[]): Promise<Posted[]> {
  const wanted = wantedOf(job)
  const theirs = wanted.in === 'thread' ? [`${wanted.channel}/${wanted.start}`] : []
  const threads = new Set([...starts.map(idOf), ...theirs, ...(place === null ? [] : [place])])
  const found: Posted[] = []
  for (const thread of threads) {
    const { channel, ts } = postedOf(thread)
    const messages = await insist(() => messagesIn(line, job.community.team, channel, soon(), ts))
    found.push(...oursIn(messages, job.review, channel).filter((one) => one.ts !== ts))
  }
  return found
}

function oursIn(messages: SlackMessage[] | null, review: string, channel: string): Posted[] {
  return (messages ?? []).filter((message) => keyOf(message, review) !== null).map(({ ts }) => ({ channel, ts }))
}

/** How often, and how many seconds at the most, Slack may ask for a pause: it lets about fifty messages a minute be deleted. */
const PAUSES = { most: 10, seconds: 60 }

/** What is gone already, or out of our reach, keeps nothing else from being deleted; what is only too much waits. */
async function insist<Result>(work: () => Promise<Result>): Promise<Result | null> {
  for (let pauses = 0; ; pauses++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      if (error.trouble.code !== 'retry-after' || pauses === PAUSES.most) return null
      await sleep(Math.min(error.trouble.seconds, PAUSES.seconds) * 1000)
    }
  }
}
