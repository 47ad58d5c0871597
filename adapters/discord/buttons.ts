import {
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { NOT_YOURS, REST_IS_THERE, REVIEW_GONE } from '../sentences.ts'
import { onForm, showForm } from './again.ts'
import { NO_REVIEW, pressedOf } from './button-rows.ts'
import { askToDelete, deleteEverything, restKey } from './delete.ts'
import { askToDismiss, onDismissed } from './dismiss.ts'
import { markOf } from './mark.ts'
import { messageOf, text } from './message.ts'
import { whereTo } from './place.ts'
import { findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'
import { followUp } from './reply.ts'
import { share } from './share.ts'

type Pressing = ButtonInteraction | ModalSubmitInteraction | StringSelectMenuInteraction

/**
 * A button under a review, or the form or the list behind one. Everything is looked up again: buttons outlive this process, the
 * interaction that the review began with, and the review itself.
 */
export async function onPress(reception: Reception, interaction: Pressing): Promise<void> {
  const pressed = pressedOf(interaction.customId)
  if (!pressed) return
  const { action, review, key } = pressed
  const known = review === NO_REVIEW ? null : await reception.desk.review(review)
  if (known && known.job.person !== interaction.user.id) return await refuse(interaction, NOT_YOURS)
  if (action === 'delete-now' && interaction.isButton()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral })
    return await deleteEverything(reception, interaction, known)
  }
  if (!known) return await refuse(interaction, REVIEW_GONE)
  if (interaction.isModalSubmit()) return await onForm(reception, interaction, known)
  if (interaction.isStringSelectMenu()) return await onDismissed(reception, interaction, known)
  switch (action) {
    case 'rest':
      return await showRest(reception, interaction, known, key)
    case 'again':
      return await showForm(reception, interaction, known)
    case 'dismiss':
    case 'dismiss-these':
      return await askToDismiss(reception, interaction, known)
    case 'share':
      return await share(reception, interaction, known)
    case 'delete':
    case 'delete-now':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      return await askToDelete(reception, interaction, review)
  }
}

/** Posts what a part did not have room for in its first message, where that message is. */
async function showRest(
  { line }: Reception,
  interaction: ButtonInteraction,
  { job, thread, place }: KnownReview,
  key: string,
): Promise<void> {
  await interaction.deferUpdate()
  const part = thread?.parts.find((one) => one.key === key)
  const { channel } = place === null ? { channel: null } : whereTo(place)
  const now = { ...job, ticket: { ...job.ticket, token: interaction.token, interaction: interaction.id } }
  let posted = 0
  for (const [index, piece] of (part ? renderPart(part).slice(1) : []).entries()) {
    const name = restKey(key, index)
    const body = messageOf(piece, markOf(job.review, name))
    if (channel === null) {
      await followUp(line, now, body, soon())
      continue
    }
    if (await findMessage(line, job, channel, name, soon())) continue
    try {
      await postMessage(line, job, channel, name, body, { signal: soon(), permission: PERMISSIONS.sendInThreads })
    } catch (error) {
      if (!(error instanceof PlatformError && error.trouble.code === 'gone')) throw error
      await followUp(line, now, body, soon())
    }
    posted += 1
  }
  if (posted === 0 && channel !== null) await followUp(line, now, messageOf([text(REST_IS_THERE)]), soon())
}

async function refuse(interaction: Pressing, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } })
}
