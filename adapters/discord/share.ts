import { type ButtonInteraction, MessageFlags } from 'discord.js'
import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { SHARE_DONE, SHARED_ALREADY, sharedBy } from '../sentences.ts'
import { markOf } from './mark.ts'
import { messageOf, text } from './message.ts'
import { findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { answerWords, type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'
import { startOf, startThread } from './review-threads.ts'
import { missingHere, SHARE_NOWHERE } from './sentences.ts'
import { ticketOf } from './ticket.ts'

/** Shows the review to the channel it was asked for in: one message, and the parts in a thread on it. */
export async function share(reception: Reception, interaction: ButtonInteraction, known: KnownReview): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const { in: kind, visibility } = ticketOf(known.job)
  const reply = (words: string) => answerWords(reception.line, interaction.token, words)
  if (visibility === 'shared') return await reply(SHARED_ALREADY)
  if (kind !== 'channel') return await reply(SHARE_NOWHERE)
  try {
    await reply((await shareParts(reception, known)) ? SHARE_DONE : SHARED_ALREADY)
  } catch (error) {
    if (!(error instanceof PlatformError && error.trouble.code === 'forbidden')) throw error
    await reply(missingHere(error.trouble.permission))
  }
}

/** @returns false when every part was there already */
async function shareParts({ line }: Reception, { job, thread }: KnownReview): Promise<boolean> {
  const { channel } = ticketOf(job)
  const postOnce = async (to: string, key: string, components: Parameters<typeof messageOf>[0]) => {
    const found =
      key === 'share' ? await startOf(line, job, key, soon()) : await findMessage(line, job, to, key, soon())
    const body = messageOf(components, markOf(job.review, key))
    const posted =
      found ?? (await postMessage(line, job, to, key, body, { signal: soon(), permission: PERMISSIONS.send }))
    return { message: posted, isNew: found === null }
  }
  const start = await postOnce(channel, 'share', [text(sharedBy(job.person))])
  await startThread(line, job, { channel, start: start.message, ours: true }, soon())
  let isNew = start.isNew
  for (const part of thread?.parts ?? []) {
    for (const [index, piece] of renderPart(part).entries()) {
      const posted = await postOnce(start.message, `share/${part.key}/${index}`, piece)
      isNew ||= posted.isNew
    }
  }
  return isNew
}
