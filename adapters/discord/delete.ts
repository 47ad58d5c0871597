import { type ButtonInteraction, type ChatInputCommandInteraction, Routes } from 'discord.js'
import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { deleteButton, NO_REVIEW } from './button-rows.ts'
import { ask, type Line } from './line.ts'
import { messageOf, text } from './message.ts'
import { originOfInteraction } from './origin.ts'
import { whereTo } from './place.ts'
import { findMessage } from './posted.ts'
import { answer, answerWords, type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'
import { DELETE_ASK, deleted } from './sentences.ts'

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
  for (const review of reviews) await deleteMessages(line, review)
  await answerWords(line, interaction.token, deleted(reviews.length))
}

async function deleteMessages(line: Line, review: KnownReview): Promise<void> {
  const { job, place, messages, thread } = review
  const { channel } = place === null ? { channel: null } : whereTo(place)
  const later = (thread?.parts ?? []).flatMap((part) =>
    renderPart(part)
      .slice(1)
      .map((_, index) => restKey(part.key, index)),
  )
  if (channel !== null) {
    for (const message of messages) await removed(line, channel, message)
    for (const key of later) await removedByKey(line, review, channel, key)
  }
  for (const key of ['start', 'share']) await removedByKey(line, review, job.ticket.channel ?? '', key)
}

/** The key of what a part did not have room for in its first message. */
export function restKey(part: string, index: number): string {
  return `${part}/${index + 2}`
}

async function removedByKey(line: Line, { job }: KnownReview, channel: string, key: string): Promise<void> {
  const message = await unlessRefused(findMessage(line, job, channel, key, soon()))
  if (message) await removed(line, channel, message)
}

async function removed(line: Line, channel: string, message: string): Promise<void> {
  await unlessRefused(ask(line, 'delete', Routes.channelMessage(channel, message), { signal: soon() }))
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
