import type { Setting } from '../flowing/printed.ts'
import type { Destination } from './destinations.ts'
import type { Sheet } from './sheet.ts'

/** What a group inherits from the one around it, and what its end takes back. */
export interface State {
  into: Destination
  sheet: Sheet
  letters: Setting
  font: number | null
  /** The font where none is named. */
  defaultFont: number | null
  /** How many characters stand behind a `\u` for readers who do not know it. */
  fallback: number
  /** The code of the field around. */
  field: { code: string } | null
  /** Where the text leads as a link. */
  url: string | null
  /** Properties of the paragraph. */
  headingLevel: number | null
  inTable: boolean
  breaksPage: boolean
}

/** What letters are when nothing is said (RTF 1.9.1: `\fs24`). */
const PLAIN: Setting = { bold: false, italic: false, hidden: false, size: 12 }

/** The outline level that stands for body text. */
const BODY_LEVEL = 9

export function firstState(sheet: Sheet): State {
  return {
    into: 'text',
    sheet,
    letters: PLAIN,
    font: null,
    defaultFont: null,
    fallback: 1,
    field: null,
    url: null,
    headingLevel: null,
    inTable: false,
    breaksPage: false,
  }
}

/** Applies a control word that formats letters or paragraphs; any other does nothing. */
export function format(state: State, word: string, value: number | null): void {
  const isOn = value !== 0
  switch (word) {
    case 'b':
      state.letters = { ...state.letters, bold: isOn }
      break
    case 'i':
      state.letters = { ...state.letters, italic: isOn }
      break
    // Text that a tracked change took away is not printed either.
    case 'v':
    case 'deleted':
      state.letters = { ...state.letters, hidden: isOn }
      break
    case 'fs':
      state.letters = { ...state.letters, size: (value ?? 0) / 2 }
      break
    case 'plain':
      Object.assign(state, { letters: PLAIN, font: state.defaultFont })
      break
    case 'deff':
      Object.assign(state, { font: value, defaultFont: value })
      break
    case 'f':
      state.font = value
      break
    case 'uc':
      state.fallback = Math.max(0, value ?? 1)
      break
    case 'pard':
      Object.assign(state, { headingLevel: null, inTable: false, breaksPage: false })
      break
    case 'outlinelevel':
      state.headingLevel = value !== null && value >= 0 && value < BODY_LEVEL ? value + 1 : null
      break
    case 'intbl':
      state.inTable = isOn
      break
    case 'pagebb':
      state.breaksPage = isOn
      break
  }
}
