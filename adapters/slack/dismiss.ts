import type { Fix } from '../../src/thread/thread.ts'
import type { KnownReview } from '../desk.ts'
import { DISMISS, dismissedWords } from '../sentences.ts'
import { section } from './block.ts'
import { escaped, plain } from './escape.ts'
import { anyOf, modal, type Sent, sent } from './form.ts'
import { LIMITS } from './limits.ts'
import { type Asker, openView, type Reception } from './reception.ts'
import { inWords, type Reply } from './reply.ts'
import { DISMISS_TITLE } from './sentences.ts'

/** Asks which findings do not apply, with those chosen that were dismissed before. */
export async function askToDismiss(
  reception: Reception,
  asker: Asker,
  { trigger, reply }: { trigger: string; reply: Reply },
  { job, fixes }: KnownReview,
): Promise<void> {
  const before = await reception.desk.dismissals(job.community, job.person)
  const offered = offer(fixes, before)
  if (offered.length === 0) return await reply(inWords(DISMISS.nothing))
  const choices = offered.map(({ rule, title }) => ({ name: title, value: rule }))
  const fields = [section(DISMISS.ask), anyOf('rules', DISMISS.placeholder, choices, before)]
  const about = { review: job.review }
  await openView(
    reception,
    asker,
    trigger,
    modal({ action: 'dismiss', title: DISMISS_TITLE, submit: 'Save', fields, about }),
  )
}

/** Remembers the choice. What was dismissed earlier and stood not in the list stays dismissed. @returns what to say */
export async function onDismissed({ desk }: Reception, form: Sent, { job, fixes }: KnownReview): Promise<string> {
  const { community, person } = job
  const before = await desk.dismissals(community, person)
  const offered = offer(fixes, before)
  const values = (sent(form, 'rules').selected_options ?? []).map(({ value }) => value)
  const chosen = offered.filter(({ rule }) => values.includes(rule))
  const others = before.filter((rule) => !offered.some((fix) => fix.rule === rule))
  await desk.dismiss(community, person, [...others, ...chosen.map(({ rule }) => rule)])
  return dismissedWords(chosen.map(({ title }) => escaped(plain(title))))
}

/** As many as a list holds; where there are more, none that is dismissed already is left out. */
function offer(fixes: readonly Fix[], dismissed: readonly string[]): Fix[] {
  if (fixes.length <= LIMITS.selectOptions.most) return [...fixes]
  const isDismissed = ({ rule }: Fix) => dismissed.includes(rule)
  return [...fixes.filter(isDismissed), ...fixes.filter((fix) => !isDismissed(fix))].slice(0, LIMITS.selectOptions.most)
}
