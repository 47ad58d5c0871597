import { type ButtonInteraction, ComponentType, MessageFlags, type ModalSubmitInteraction } from 'discord.js'
import { LEVELS } from '../../src/review/context.ts'
import { type Choice, choicesOf, marketOf, oneKnown } from '../choices.ts'
import type { KnownReview } from '../desk.ts'
import { AGAIN, NO_FILE } from '../sentences.ts'
import { customId } from './button-rows.ts'
import { answerWords, type Reception } from './reception.ts'
import { anotherReview } from './review-command.ts'
import { AGAIN_FILE } from './sentences.ts'

/** The form for the same resume with another market or level. Files are not kept: one without a message is asked for. */
export async function showForm(
  { line }: Reception,
  interaction: ButtonInteraction,
  { job }: KnownReview,
): Promise<void> {
  const kept = job.ticket.message !== undefined
  await interaction.showModal({
    title: AGAIN.title,
    custom_id: customId({ action: 'again', review: job.review, key: '' }),
    components: [
      labelled(AGAIN.market, chosen('market', line.markets)),
      labelled(AGAIN.level, chosen('level', choicesOf(LEVELS))),
      labelled(
        AGAIN.file,
        { type: ComponentType.FileUpload, custom_id: 'file', min_values: kept ? 0 : 1, max_values: 1, required: !kept },
        kept ? AGAIN_FILE.kept : AGAIN_FILE.needed,
      ),
    ],
  })
}

/** Records the review that the form asks for. */
export async function onForm(
  reception: Reception,
  interaction: ModalSubmitInteraction,
  { job }: KnownReview,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const { fields } = interaction
  const uploaded = fields.getUploadedFiles('file')?.first()
  const { message, attachment, fileName = '' } = job.ticket
  const file = uploaded ?? (message && attachment ? { ticket: { message, attachment, fileName } } : null)
  if (!file) return await answerWords(reception.line, interaction.token, NO_FILE)
  const market = marketOf(reception.line.markets, fields.getStringSelectValues('market')[0] ?? null)
  const level = oneKnown(fields.getStringSelectValues('level')[0] ?? null, LEVELS)
  await anotherReview(reception, interaction, job, file, { market, level })
}

function chosen(custom_id: string, choices: readonly Choice[]) {
  const options = choices.map(({ name, value }) => ({ label: name, value }))
  return {
    type: ComponentType.StringSelect as const,
    custom_id,
    required: false,
    min_values: 0,
    max_values: 1,
    options,
  }
}

function labelled<Component>(label: string, component: Component, description?: string) {
  return { type: ComponentType.Label as const, label, component, ...(description ? { description } : {}) }
}
