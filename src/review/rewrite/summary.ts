import type { Example } from '../judge/judgement.ts'
import { capitalised } from '../words/capital.ts'
import { listing } from '../words/listing.ts'
import { factsOf, faithful } from './faithful.ts'

/** What a resume itself says that a summary can open with; every string stands in it, null where it says nothing. */
export interface SummaryFacts {
  /** The headline or the latest title: "Backend Engineer". */
  title: string | null
  /** "6 years"; worked out from the dates is fine. */
  years: string | null
  /** The technologies with most evidence in the roles, best first. */
  technologies: readonly string[]
  /** The bullet with the best result, as printed. */
  result: string | null
}

/** "eight years" is a fact without a figure. */
const YEARS =
  /\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:years?|months?)\b/i

/** Names beyond these make a list of a sentence. */
const MOST_TECHNOLOGIES = 4

/**
 * A summary of two sentences from the facts of the resume: who and with what, then one result. Sentences of the old one
 * that hold a number or a name stay; what the resume does not tell is a blank with its question.
 * @returns null when the summary already says all that the facts could add
 */
export function rewriteSummary(summaryText: string | null, facts: SummaryFacts): Example | null {
  const before = (summaryText ?? '').replace(/\s+/g, ' ').trim()
  const asks: string[] = []
  const blank = (words: string, ask: string) => {
    asks.push(ask)
    return `[${words}]`
  }
  const kept = sentencesOf(before)
    .filter((sentence) => factsOf(sentence).length > 0 || YEARS.test(sentence))
    .map(withoutI)
  const said = kept.join(' ')
  const parts = kept.length > 0 ? kept : [opening(facts, blank)]
  const missing = facts.technologies.slice(0, MOST_TECHNOLOGIES)
  if (kept.length > 0 && missing.length > 0 && !facts.technologies.some((name) => said.includes(name))) {
    parts.push(`Works with ${listing(missing)}.`)
  }
  const result = facts.result?.replace(/\.$/, '')
  const measured = /\d/.test(said.replace(new RegExp(YEARS, 'gi'), ''))
  if (result && !measured) parts.push(`${result}.`)
  if (!result && !measured) {
    parts.push(
      `${blank('Your best result, in one sentence: what changed, and for whom', 'Which piece of work are you proudest of, and what changed because of it?')}.`,
    )
  }
  const after = parts.map(capitalised).join(' ')
  if (after === before) return null
  const example = { before, after, asks }
  const sources = [facts.title, facts.years, facts.result, ...facts.technologies].filter((fact) => fact !== null)
  return faithful(example, sources) === null ? example : null
}

function opening({ title, years, technologies }: SummaryFacts, blank: (words: string, ask: string) => string): string {
  const who = title ?? blank('Your title', 'Which title fits the job that you want next?')
  const long = years ? ` with ${years} in ` : ' in '
  const field = blank(
    'which kind of systems or industry',
    'Which systems or industry do you know best: payments, logistics, health …?',
  )
  const tools = technologies.slice(0, MOST_TECHNOLOGIES)
  const made =
    tools.length > 0
      ? `, working with ${listing(tools)}`
      : title
        ? `, working with ${blank('the two or three tools that you know best', 'Which two or three tools do you know best?')}`
        : ''
  return `${who}${long}${field}${made}.`
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=[A-Z])/).filter((sentence) => sentence !== '')
}

function withoutI(sentence: string): string {
  return capitalised(sentence.replace(/^I(?: am|'m) (?:an? )?|^I(?: have|'ve)? (?=[a-z])/, ''))
}
