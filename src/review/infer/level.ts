import type { Resume } from '../../resume/model.ts'
import { type Known, LEVELS, type Level } from '../context.ts'
import type { Lexicon } from '../lexicon.ts'
import { anyWord } from './words.ts'

/** Years of software work from which a level begins; a proposal of guidance on seniority, not a law. */
const YEARS_FROM: Record<Exclude<Level, 'lead'>, number> = { junior: 0, mid: 2, senior: 5 }

/** Whether a job title is one of paid software work. */
export function isSoftwareTitle(title: string, careers: Lexicon['careers']): boolean {
  return anyWord(careers.software).test(title) && !anyWord(careers.notSoftware).test(title)
}

/** The level that a title names; null for a plain title. The highest wins: "Senior Staff Engineer" is lead. */
export function levelOfTitle(title: string, careers: Lexicon['careers']): Level | null {
  return LEVELS.findLast((level) => anyWord(careers.levels[level]).test(title)) ?? null
}

/** The level asked for, else what years and latest title say; the title moves what the years say by one step at most. */
export function inferLevel(
  resume: Resume,
  asked: Level | null,
  years: number | null,
  careers: Lexicon['careers'],
): Known<Level> {
  if (asked) return { value: asked, from: 'asked', because: 'you chose it' }
  const title =
    resume.roles.find((role) => role.title && isSoftwareTitle(role.title.text, careers))?.title?.text ??
    resume.headline?.text ??
    ''
  const byTitle = levelOfTitle(title, careers)
  const byYears = years === null ? null : levelOfYears(years)
  if (byYears === null) {
    if (byTitle) return { value: byTitle, from: 'resume', because: `of the title “${title}”` }
    return { value: 'junior', from: 'resume', because: 'no dated software job was found' }
  }
  const span = `of ${inFullYears(years!)} of software work`
  if (byTitle === null || byTitle === byYears) return { value: byYears, from: 'resume', because: span }
  const step = Math.sign(LEVELS.indexOf(byTitle) - LEVELS.indexOf(byYears))
  const value = LEVELS[LEVELS.indexOf(byYears) + step]!
  return { value, from: 'resume', because: `${span} and the title “${title}”` }
}

/** Full years, as a summary counts them: the review names no other figure elsewhere. */
function inFullYears(years: number): string {
  const full = Math.floor(years)
  if (full === 0) return 'less than a year'
  return full === 1 ? 'about one year' : `about ${full} years`
}

function levelOfYears(years: number): Level {
  if (years >= YEARS_FROM.senior) return 'senior'
  return years >= YEARS_FROM.mid ? 'mid' : 'junior'
}
