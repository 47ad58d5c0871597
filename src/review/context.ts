/** The axes that a review depends on, and how each value became known. */

import type { Passage } from '../resume/model.ts'
import type { Language } from '../resume/parse/language.ts'

/** The name of a file in review-rules/checklists/markets, "uk": the files say which markets there are. */
export type Market = string

/** Where British and American English differ. */
export type Spelling = 'us' | 'uk'

export const LEVELS = ['junior', 'mid', 'senior', 'lead'] as const
export type Level = (typeof LEVELS)[number]

export const EMPLOYERS = [
  'startup',
  'saas',
  'enterprise',
  'fintech',
  'public-sector',
  'consulting',
  'research',
] as const
export type Employer = (typeof EMPLOYERS)[number]

export type DocumentKind = 'resume' | 'cv'

/** A value and where it came from; `because` finishes the sentence "Reviewed for … because …". */
export interface Known<Value> {
  value: Value
  from: 'asked' | 'posting' | 'resume' | 'default'
  because: string
}

/** A month of the calendar; "today" is always handed in, never read from a clock. */
export interface Today {
  year: number
  month: number
}

/** Something in the document that is usual in one kind and not in the other. */
export interface KindSign {
  kind: DocumentKind
  /** As one would name it: "the heading “Curriculum Vitae”", "a date of birth". */
  sign: string
  /** How strongly it speaks, 1 to 4. */
  weight: number
  /** The words themselves; null for a sign such as the length. */
  where: Passage | null
}

/** A kind of document, and why it is wanted, as a clause. */
export interface Wanted {
  kind: DocumentKind
  because: string
  sources: string[]
}

export interface Context {
  market: Known<Market>
  level: Known<Level>
  /** null when nobody said which kind of employer, or when the one named does not go with the market. */
  employer: Known<Employer> | null
  /** What was asked for and set aside because the market rules it out, as a sentence; null when all goes together. */
  setAside: string | null
  /** Which kind the document is held to: what market and employer want, or its own kind where that is as right here. */
  wanted: Wanted
  /** Which kind the document is taken for; 'unknown' when the signs are too few. */
  actual: { kind: DocumentKind | 'unknown'; because: string; sure: boolean; signs: KindSign[] }
  /** The job the person is after: the posting's title, else the headline or the latest title; null when none is found. */
  role: Known<string> | null
  /** The spelling of the market's readers. */
  spelling: Spelling
  /** Years of paid software work from merged date ranges, one decimal; null without dated roles. */
  years: number | null
  /** false when the document is that of a frontend, mobile or data person: backend-only rules step back. */
  backend: boolean
  /** Why it is taken for that of another track, as a clause; null for backend. */
  otherTrack: string | null
  /** The language the document is written in; null when its words tell too little, which is taken for English. */
  language: Language | null
  today: Today
}

/** Redline knows the wording of English alone. Of other languages it looks at the form, and says so. */
export function isEnglish({ language }: Context): boolean {
  return language === null || language === 'en'
}
