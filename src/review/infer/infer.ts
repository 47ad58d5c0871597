import type { Resume } from '../../resume/model.ts'
import { yearsOfExperience } from '../../resume/parse/experience.ts'
import { languageOf } from '../../resume/parse/language.ts'
import { type Overlay, resolveChecklist } from '../checklist.ts'
import { type Context, EMPLOYERS, type Employer, type Known, type Level, type Market, type Today } from '../context.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Posting } from '../rule.ts'
import { actualKind, wantedKind } from './kind.ts'
import { inferLevel, isSoftwareTitle } from './level.ts'
import { inferMarket } from './market.ts'
import { otherTrackOf } from './track.ts'
import { anyWord } from './words.ts'

/** What the candidate asked for; null where they left it open. */
export interface Asked {
  market: Market | null
  level: Level | null
  employer: Employer | null
}

/** Completes what was asked for with what the document and the posting say, and remembers which said it. */
export function inferContext(
  resume: Resume,
  asked: Asked,
  posting: Posting | null,
  today: Today,
  overlays: readonly Overlay[],
  { careers, postings }: Lexicon,
): Context {
  const years = yearsOfExperience(resume, today, (title) => isSoftwareTitle(title, careers))
  const market = inferMarket(resume, asked.market, overlays)
  const level = inferLevel(resume, asked.level, years, careers)
  const setAside = employerSetAside(market.value, asked.employer, overlays)
  const employer: Context['employer'] =
    asked.employer && !setAside
      ? { value: asked.employer, from: 'asked', because: 'you chose it' }
      : asked.employer
        ? null
        : employerInPosting(posting?.text ?? '', market.value, overlays)
  const axes = { market: market.value, level: level.value, employer: employer?.value ?? null }
  const checklist = resolveChecklist(overlays, axes)
  const { first, or } = wantedKind(checklist, posting?.text ?? null, postings)
  const actual = actualKind(resume, years, first.kind)
  const wanted = or && actual.kind === or.kind ? { ...or, because: `${first.because}; ${or.because}` } : first
  const role = inferRole(resume, posting, careers)
  const otherTrack = otherTrackOf(role?.value ?? null, resume, careers)
  return {
    market,
    level,
    employer,
    setAside,
    wanted,
    actual,
    role,
    spelling: checklist.spelling,
    years,
    backend: otherTrack === null,
    otherTrack,
    language: languageOf(resume.document.text),
    today,
  }
}

/** A sentence where the market has no such employer ("a startup" in "the US federal government"): the market holds. */
export function employerSetAside(
  market: Market,
  employer: Employer | null,
  overlays: readonly Overlay[],
): string | null {
  const of = (value: string | null) => overlays.find((overlay) => overlay.value === value)
  const has = of(market)?.employers
  if (!employer || !has || has.includes(employer)) return null
  return `You also chose ${of(employer)?.name}, which does not go with ${of(market)?.name}: I kept to the latter.`
}

/** The kind of employer that an advertisement is from, where its words name one that the market has, and only one. */
function employerInPosting(posting: string, market: Market, overlays: readonly Overlay[]): Context['employer'] {
  const named = overlays.flatMap(({ value, postings }) => {
    const word = postings && anyWord(postings).exec(posting)?.[0]
    return word ? [{ value, word }] : []
  })
  const [only] = named
  if (!only || named.length > 1) return null
  const value = EMPLOYERS.find((employer) => employer === only.value)
  if (!value || employerSetAside(market, value, overlays)) return null
  return { value, from: 'posting', because: `the posting says “${only.word}”` }
}

function inferRole(resume: Resume, posting: Posting | null, careers: Lexicon['careers']): Known<string> | null {
  if (posting?.title) return { value: posting.title, from: 'posting', because: 'the posting says so' }
  if (resume.headline) return { value: resume.headline.text, from: 'resume', because: 'it stands under your name' }
  const latest = resume.roles.find((role) => role.title && isSoftwareTitle(role.title.text, careers))?.title
  return latest ? { value: latest.text, from: 'resume', because: 'it is your latest title' } : null
}
