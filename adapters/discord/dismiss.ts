import { type ButtonInteraction, ComponentType, MessageFlags, type StringSelectMenuInteraction } from 'discord.js'
import { shorten } from '../../src/thread/clip.ts'
import type { Fix } from '../../src/thread/thread.ts'
import type { KnownReview } from '../desk.ts'
import { DISMISS, dismissedWords } from '../sentences.ts'
import { customId } from './button-rows.ts'
import { plain } from './escape.ts'
import { LIMITS } from './limits.ts'
import { messageOf, row, text } from './message.ts'
import { answer, answerWords, type Reception } from './reception.ts'

/** Asks which findings do not apply, with those chosen that were dismissed before. */
export async function askToDismiss(
  { desk, line }: Reception,
  interaction: ButtonInteraction,
  { job, fixes }: KnownReview,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const before = await desk.dismissals(job.community, job.person)
  const offered = offer(fixes, before)
  if (offered.length === 0) return await answerWords(line, interaction.token, DISMISS.nothing)
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: customId({ action: 'dismiss-these', review: job.review, key: '' }),
    placeholder: DISMISS.placeholder,
    min_values: 0,
    max_values: offered.length,
    options: offered.map(({ rule, title }) => ({
      label: shorten(title, LIMITS.optionLabel.most),
      value: rule,
      default: before.includes(rule),
    })),
  }
  await answer(line, interaction.token, messageOf([text(DISMISS.ask), row(select)]))
}

/** Remembers the choice. What was dismissed earlier and stood not in the list stays dismissed. */
export async function onDismissed(
  { desk, line }: Reception,
  interaction: StringSelectMenuInteraction,
  { job, fixes }: KnownReview,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const { community, person } = job
  const before = await desk.dismissals(community, person)
  const offered = offer(fixes, before)
  const chosen = offered.filter(({ rule }) => interaction.values.includes(rule))
  const others = before.filter((rule) => !offered.some((fix) => fix.rule === rule))
  await desk.dismiss(community, person, [...others, ...chosen.map(({ rule }) => rule)])
  await answerWords(line, interaction.token, dismissedWords(chosen.map(({ title }) => plain(title))))
}

/** As many as a list holds; where there are more, none that is dismissed already is left out. */
function offer(fixes: readonly Fix[], dismissed: readonly string[]): Fix[] {
  if (fixes.length <= LIMITS.selectOptions.most) return [...fixes]
  const isDismissed = ({ rule }: Fix) => dismissed.includes(rule)
  return [...fixes.filter(isDismissed), ...fixes.filter((fix) => !isDismissed(fix))].slice(0, LIMITS.selectOptions.most)
}
