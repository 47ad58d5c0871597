import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js'
import type { KnownReview } from '../desk.ts'
import { DELETE_ASK, deleted } from '../sentences.ts'
import { deleteButton, NO_REVIEW } from './button-rows.ts'
import type { Line } from './line.ts'
import { messageOf, text } from './message.ts'
import { originOfInteraction } from './origin.ts'
import { whereTo } from './place.ts'
import { directWith, findMessage } from './posted.ts'
import { answer, answerWords, type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'
import { startOf } from './review-threads.ts'
import { emptyThread, removeMessage, removeThread, unlessRefused } from './threads.ts'
import { sentAt } from './ticket.ts'

/** Asks once more before everything is gone. */
export async function askToDelete(
  { line }: Reception,
  interaction: ButtonInteraction | ChatInputCommandInteraction,
  review = NO_REVIEW,
): Promise<void> {
  await answer(line, interaction.token, messageOf([text(DELETE_ASK), deleteButton(review)]))
}

/** Deletes all that is kept about the person, here and under their own name, and the messages that quote them. */
export async function deleteEverything(
  { desk, line }: Reception,
  interaction: ButtonInteraction,
  pressed: KnownReview | null,
): Promise<void> {
  const { person, community } = originOfInteraction(interaction)
  const own = { platform: 'discord', team: `@${person}` }
  const teams = new Set([community.team, own.team, ...(pressed ? [pressed.job.community.team] : [])])
  const communities = [...teams].map((team) => ({ platform: 'discord', team }))
  const reviews = (await Promise.all(communities.map((one) => desk.reviewsOf(one, person)))).flat()
  for (const one of communities) await desk.forget(one, person)
  const threads: string[] = []
  for (const review of reviews) threads.push(...(await deleteMessages(line, review)))
  await answerWords(line, interaction.token, deleted(reviews.length))
  // Last, as the answer may stand in one of them.
  for (const thread of threads) await removeThread(line, thread, person)
}

/** @returns the threads that are of no use any more */
async function deleteMessages(line: Line, review: KnownReview): Promise<string[]> {
  const { job, place, messages } = review
  const shared = await unlessRefused(startOf(line, job, 'share', soon()))
  const start = await unlessRefused(startOf(line, job, 'start', soon()))
  const { channel } = place === null ? { channel: null } : whereTo(place)
  const threads: string[] = []
  for (const thread of new Set([channel, shared, start])) {
    if (thread !== null && (await emptyThread(line, thread))) threads.push(thread)
  }
  // In a private conversation, or where a sentence was said in place of a thread.
  const direct = messages.length > 0 ? await unlessRefused(directWith(line, job.person, soon())) : null
  const elsewhere = new Set([channel, job.ticket.channel ?? null, direct])
  for (const one of elsewhere) {
    if (one === null || threads.includes(one)) continue
    for (const message of messages) await removeMessage(line, one, message)
  }
  if (channel !== null && !threads.includes(channel)) {
    for (const key of restKeys(review)) await removeByKey(line, review, channel, key)
  }
  for (const message of [shared, start]) if (message) await removeMessage(line, job.ticket.channel ?? '', message)
  if (job.ticket.message) await removeByKey(line, review, job.ticket.channel ?? '', 'progress')
  return threads
}

function restKeys({ thread }: KnownReview): string[] {
  return (thread?.parts ?? []).flatMap((part) =>
    renderPart(part)
      .slice(1)
      .map((_, index) => restKey(part.key, index)),
  )
}

/** The key of what a part did not have room for in its first message. */
export function restKey(part: string, index: number): string {
  return `${part}/${index + 2}`
}

async function removeByKey(line: Line, { job }: KnownReview, channel: string, key: string): Promise<void> {
  const message = await unlessRefused(findMessage(line, job, channel, key, soon(), sentAt(job)))
  if (message) await removeMessage(line, channel, message)
}
