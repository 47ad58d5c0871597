import { LEVELS } from '../../src/review/context.ts'
import { choicesOf } from '../choices.ts'
import type { KnownReview } from '../desk.ts'
import { AGAIN } from '../sentences.ts'
import { accept } from './accept.ts'
import { file, modal, oneOf, type Sent, sent } from './form.ts'
import { type Asker, openView, type Reception } from './reception.ts'
import { choices, type Outcome, outcomeOf, RESUME_TYPES } from './review-command.ts'
import { AGAIN_FILE_HINT, FORM } from './sentences.ts'
import { ticketOf } from './ticket.ts'

/** The form for the same resume with another market or level. The file is had from Slack again while it is there. */
export async function showForm(
  reception: Reception,
  asker: Asker,
  trigger: string,
  { job }: KnownReview,
): Promise<void> {
  const { market = null, level = null } = ticketOf(job)
  const fields = [
    oneOf('market', AGAIN.market, reception.line.markets, market),
    oneOf('level', AGAIN.level, choicesOf(LEVELS), level),
    file('file', AGAIN.file, RESUME_TYPES, AGAIN_FILE_HINT, true),
  ]
  const about = { review: job.review, channel: ticketOf(job).channel }
  await openView(
    reception,
    asker,
    trigger,
    modal({ action: 'again', title: AGAIN.title, submit: FORM.submit, fields, about }),
  )
}

/** Records the review that the form asks for, to be answered where the first one was. */
export async function onForm(reception: Reception, asker: Asker, form: Sent, { job }: KnownReview): Promise<Outcome> {
  const { channel, visibility, start, file: id } = ticketOf(job)
  const [given = { id }] = sent(form, 'file').files ?? []
  const ticket = { channel, visibility, ...(start ? { start } : {}) }
  const asked = { ...choices(reception.line, form), posting: null }
  return outcomeOf(await accept(reception, asker, { event: `view/${form.id}`, ticket, file: given, asked }))
}
