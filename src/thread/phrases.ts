import type { DocumentKind } from '../review/context.ts'
import type { Area, Severity } from '../review/rule.ts'

/** The words around the findings. Findings bring their own, from the rules. */

export const AREA_TITLES: Record<Area, string> = {
  document: 'The document as a whole',
  contact: 'Contact details',
  structure: 'Order and dates',
  summary: 'Summary',
  skills: 'Skills',
  bullets: 'What you did',
  readability: 'Reading it quickly',
  ats: 'Reading it by machine',
  tailoring: 'Fit for the job',
}

export const SEVERITY_WORDS: Record<Severity, string> = {
  'must-fix': 'Do this first',
  'should-fix': 'Worth doing',
  consider: 'If you have time',
}

export const KIND_WORDS: Record<DocumentKind, string> = { resume: 'resume', cv: 'CV' }

/** "1 page", "2 pages" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "70 of 75 checks pass." */
export function checksSay(passed: number, checked: number): string {
  return `${passed} of ${count(checked, 'check')} ${checked === 1 ? 'passes' : 'pass'}.`
}
