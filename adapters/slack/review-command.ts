import type { types } from '@slack/bolt'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { choicesOf, marketOf, oneKnown } from '../choices.ts'
import type { Accepted, House, Upload } from '../desk.ts'
import type { Job } from '../port.ts'
import { ACKNOWLEDGED, FILE_NOTE, POSTING_UNREADABLE } from '../sentences.ts'
import { accept } from './accept.ts'
import { note, section } from './block.ts'
import { readFile } from './download.ts'
import { aboutOf, closing, type Field, file, longText, modal, oneOf, type Sent, sent } from './form.ts'
import { inTime } from './late.ts'
import type { Line } from './line.ts'
import { type Asker, communityOf, openView, type Reception, soon } from './reception.ts'
import { COMES_IN_PRIVATE, comesIn, ELSEWHERE, FORM, MANY_FILES_IN_FORM, NO_FILE_IN_FORM } from './sentences.ts'
import { isDirect, ticketOf, wantedOf } from './ticket.ts'

/** What the form offers to pick; what a file really is, its bytes say later. */
export const RESUME_TYPES = ['pdf', 'docx', 'odt', 'rtf', 'txt', 'md']
/** A posting that was sent as a file may be this long, in bytes: ten pages of plain text. */
const POSTING = 50_000

/** Slack lets a form be opened for three seconds: after so many milliseconds it comes empty. */
const FILLED_IN = 1_000

/** `/resume`: the form, filled in as the person did the last time. */
export async function openReviewForm(reception: Reception, asker: Asker, trigger: string): Promise<void> {
  const community = communityOf(asker)
  const { desk, turn } = reception
  const known = turn(() => Promise.all([desk.house(community), desk.reviewsOf(community, asker.person)]))
  const [house, [last]] = (await inTime(known, FILLED_IN)) ?? [null, []]
  const before = last ? ticketOf(last.job) : null
  const canShare = asker.channel !== '' && !isDirect(asker.channel)
  // Who posted a file in a channel once did not choose that for the next time.
  const visibility = before && !before.start ? before.visibility : (house?.threads ?? 'private')
  const fields = [
    file('file', FORM.file, RESUME_TYPES, FORM.fileHint, false),
    ...contextFields(reception.line, { ...house, ...before }),
    ...(canShare ? [oneOf('visibility', FORM.visibility, choicesOf(['private', 'shared']), visibility)] : []),
    longText('posting', FORM.posting),
    file('posting-file', FORM.postingFile, ['txt', 'md'], FORM.postingHint, true),
  ]
  const about = { channel: asker.channel }
  await openView(
    reception,
    asker,
    trigger,
    modal({ action: 'review', title: FORM.title, submit: FORM.submit, fields, about }),
  )
}

type Chosen = { [Name in 'market' | 'level' | 'employer']?: string | null }

function contextFields({ markets }: Line, { market = null, level = null, employer = null }: Chosen): Field[] {
  return [
    oneOf('market', FORM.market, markets, market),
    oneOf('level', FORM.level, choicesOf(LEVELS), level),
    oneOf('employer', FORM.employer, choicesOf(EMPLOYERS), employer),
  ]
}

/** What is wrong with a form, by its fields; null when nothing is. */
export type FormErrors = Record<string, string> | null

/** What can be told from the form alone. */
export function formErrors(form: Sent, isFileNeeded = true): FormErrors {
  const files = sent(form, 'file').files ?? []
  if (files.length > 1) return { file: MANY_FILES_IN_FORM }
  if (files.length === 0 && isFileNeeded) return { file: NO_FILE_IN_FORM }
  return files[0]?.is_external || files[0]?.mode === 'external' ? { file: ELSEWHERE } : null
}

/** What became of a form: what is wrong with it, or the review that it led to. */
export type Outcome = { errors: NonNullable<FormErrors> } | { job: Job }

/** Records the review that the form asks for. */
export async function onReviewForm(reception: Reception, asker: Asker, form: Sent): Promise<Outcome> {
  const [given] = sent(form, 'file').files ?? []
  if (!given) return { errors: { file: NO_FILE_IN_FORM } }
  const typed = sent(form, 'posting').value || null
  const [postingFile] = sent(form, 'posting-file').files ?? []
  const posting = typed ?? (postingFile ? await readPosting(reception, asker, postingFile.id) : null)
  if (postingFile && posting === null) return { errors: { 'posting-file': POSTING_UNREADABLE } }
  const { channel = '' } = aboutOf(form)
  const chosen = oneKnown(sent(form, 'visibility').selected_option?.value, ['private', 'shared'] as const)
  const ticket = { channel, visibility: chosen ?? (await defaultVisibility(reception, asker, channel)) }
  const asked = { ...choices(reception.line, form), posting }
  return outcomeOf(await accept(reception, asker, { event: `view/${form.id}`, ticket, file: given, asked }))
}

async function defaultVisibility({ desk }: Reception, asker: Asker, channel: string): Promise<House['threads']> {
  return channel === '' || isDirect(channel) ? 'private' : (await desk.house(communityOf(asker))).threads
}

/** The reason why an upload is not taken stands at the file. */
export function outcomeOf(accepted: Accepted): Outcome {
  return accepted.state === 'declined' ? { errors: { file: accepted.because } } : { job: accepted.job }
}

/** What the form becomes when it was taken. */
export function thanks(job: Job): types.ModalView {
  const wanted = wantedOf(job)
  const where = wanted.in === 'direct' || isDirect(wanted.channel) ? COMES_IN_PRIVATE : comesIn(wanted.channel)
  return closing(FORM.title, [section(`${ACKNOWLEDGED} ${where}`), note(FILE_NOTE)])
}

/** The choices of a form, of which those that are not ours count as left open. */
export function choices(line: Line, form: Sent): Omit<Upload['asked'], 'posting'> {
  const chosen = (name: string) => sent(form, name).selected_option?.value
  return {
    market: marketOf(line.markets, chosen('market')),
    level: oneKnown(chosen('level'), LEVELS),
    employer: oneKnown(chosen('employer'), EMPLOYERS),
  }
}

/** @returns null when it is no text */
async function readPosting({ line, source }: Reception, { team }: Asker, id: string): Promise<string | null> {
  try {
    const { bytes } = await readFile(line, team, id, { maxBytes: POSTING, signal: soon(), source })
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes.length > POSTING || words.includes('\u0000') ? null : words
  } catch {
    return null
  }
}
