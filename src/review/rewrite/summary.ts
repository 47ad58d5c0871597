import type { Example } from '../judge/judgement.ts'
import { capitalised } from '../words/capital.ts'
import { listing } from '../words/listing.ts'
import { factsOf, faithful } from './faithful.ts'

/** What a resume itself says that a summary can open with; every string stands in it, null where it says nothing. */
export interface SummaryFacts {
  /** The headline or the latest title: "Backend Engineer". */
  title: string | null
  /** "6 years", worked out from the dates. */
  years: string | null
  /** The technologies with most evidence in the roles, best first. */
  technologies: readonly string[]
  /** The bullet with the best result, as printed. */
  result: string | null
  /** The summary could stand under most people's name, so none of its words open the new one. */
  generic: boolean
}

/** "eight years" is a fact without a figure. */
const YEARS =
  /\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:years?|months?)\b/i

const OPEN_SPAN = /^(?:over|more than|at least) /i
const YEARS_BEFORE = new RegExp(`(?:\\b(?:over|more than|at least) )?${YEARS.source}`, 'i')

/** What the years were spent on: "of streaming services for broadcasters" in "eight years of experience of …". */
const SPENT_ON =
  /\byears?['’]?,? (?:of )?(?:\w+ )?(?:experience )?((?:of|in|with|across|building|designing) [^.;:()]{10,160})/i

/** "in software development" is what everybody's years were spent on. */
const SAYS_NOTHING = /^\w+ (?:the )?(?:software|web|it|tech|technology|industry|backend|full[- ]stack)\b/i

/** A figure that is neither a span of years nor a date. */
const MEASURE = /\d/
const DATE = /\b(?:19|20)\d\d\b/g

/** What follows the years, in characters, before it gets in the way of the tools. */
const MOST_FIELD = 90

/** Names beyond these make a list of a sentence. */
const MOST_TECHNOLOGIES = 4

/**
 * A summary of two or three sentences from the facts of the resume: who, for which systems and with what, then one
 * result. What the resume does not tell is a blank with its question; what the old summary told and the new one has no
 * room for is asked about.
 * @param summaryText null where there is none yet
 * @returns null when the summary already says all that the facts could add
 */
export function rewriteSummary(summaryText: string | null, facts: SummaryFacts): Example | null {
  const before = (summaryText ?? '').replace(/\s+/g, ' ').trim()
  const asks: string[] = []
  const ask = (words: string, question: string) => {
    asks.push(question)
    return `[${words}]`
  }
  const after = [opening(before, facts, ask), results(before, facts, ask)].join(' ')
  if (after === before) return null
  const lost = sentencesOf(before).filter((sentence) => factsOf(sentence).some((fact) => !after.includes(fact)))
  if (lost.length > 0) asks.push(`What of this still helps here, in half a sentence: “${lost.join(' ')}”?`)
  const stated = YEARS.exec(before)?.[0]
  if (
    stated &&
    facts.years &&
    after.includes(facts.years) &&
    !after.includes(stated) &&
    !agree(YEARS_BEFORE.exec(before)?.[0] ?? stated, countIn(facts.years))
  )
    asks.push(`Your summary says “${stated}”, and the dates of your jobs add up to ${facts.years}: which is right?`)
  const example = { before, after, asks }
  const sources = [facts.title, facts.years, facts.result, ...facts.technologies].filter((fact) => fact !== null)
  return faithful(example, sources) === null ? example : null
}

const IN_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
)

/** "14+ years" and "over 14 years" are true of 14 years and of some more. */
const YEARS_MORE = 3

function agree(stated: string, years: number): boolean {
  const count = countIn(stated.replace(OPEN_SPAN, ''))
  const more = /\+/.test(stated) || OPEN_SPAN.test(stated) ? YEARS_MORE : 0
  return years >= count && years <= count + more
}

function countIn(span: string): number {
  const [number = ''] = span.toLowerCase().split(/[ +]/)
  const inWords = IN_WORDS.indexOf(number)
  return inWords < 0 ? Number(number) : inWords
}

type Ask = (words: string, question: string) => string

function opening(before: string, { title, years, technologies, generic }: SummaryFacts, ask: Ask): string {
  const who =
    title ??
    titleIn(before) ??
    ask('Backend developer, or the title that you aim for', 'Which title do the postings use that you want to answer?')
  const [first = ''] = sentencesOf(before)
  // Without a title or years in software, the years that the summary names were spent on another career.
  const told = title || years ? spentOn(first, generic) : null
  if (!told && !generic && first) return withTools(withoutI(first).replace(/\.$/, ''), technologies)
  const long = years ?? YEARS.exec(told ? first : '')?.[0]
  const field =
    told ??
    `in ${ask('which kind of systems, for whom', 'Which systems do you know best, and who uses them: payments, bookings, logistics …?')}`
  return withTools(long ? `${who} with ${long} ${told ? told : field}` : `${who} ${field}`, technologies)
}

/** "hardworking full stack developer looking for …" names a title, though not as its first words. */
function titleIn(text: string): string | null {
  const title =
    /\b(?:(?:senior|junior|lead|staff|principal) )?(?:full[- ]stack|back-?end|front-?end|software|web|mobile|platform|data|cloud|devops)(?: (?:software|web))? (?:developer|engineer|programmer)\b/i.exec(
      text,
    )?.[0]
  return title ? capitalised(title) : null
}

/** Of a generic summary only the part before the first comma: after it come the virtues. */
function spentOn(sentence: string, generic: boolean): string | null {
  const all = SPENT_ON.exec(sentence)?.[1] ?? null
  // A long list of fields ends after the last comma that leaves room for the rest of the sentence.
  const told =
    all && all.length > MOST_FIELD ? all.slice(0, Math.max(all.lastIndexOf(',', MOST_FIELD), 0)) || null : all
  if (told === null || !generic) return told
  const [start = ''] = told.split(',')
  return SAYS_NOTHING.test(start) ? null : start
}

function withTools(sentence: string, technologies: readonly string[]): string {
  const named = technologies.some((name) => sentence.includes(name))
  const tools = technologies.slice(0, MOST_TECHNOLOGIES)
  return named || tools.length === 0 ? `${sentence}.` : `${sentence}, working with ${listing(tools)}.`
}

/** The sentences of the old summary that measure something, else the best line of the resume, else a question. */
function results(before: string, { result }: SummaryFacts, ask: Ask): string {
  const measured = sentencesOf(before)
    .slice(1)
    .filter((sentence) => MEASURE.test(sentence.replace(DATE, '').replace(YEARS, '')))
  if (measured.length > 0) return measured.map(withoutI).join(' ')
  if (result) return `${result.replace(/\.$/, '')}.`
  return `${ask(
    'Your best result, in one sentence: what changed, and for whom',
    'Which piece of work are you proudest of, and what changed because of it?',
  )}.`
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=[A-Z])/).filter((sentence) => sentence !== '')
}

function withoutI(sentence: string): string {
  return capitalised(sentence.replace(/^I(?: am|'m|’m) (?:an? )?|^I(?: have|'ve|’ve)? (?=[a-z])/, ''))
}
