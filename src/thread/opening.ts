import { isEnglish } from '../review/context.ts'
import type { Review, Strength } from '../review/finding.ts'
import { briefAdvice } from './advice.ts'
import { shorten } from './clip.ts'
import { capitalised, count, KIND_WORDS } from './phrases.ts'
import type { Block, Part } from './thread.ts'

/** Lets the first message fit a phone screen, in characters. */
const STRENGTH_QUOTE = 90

/** So many titles that were left out are named: the first message is short. */
const NAMED = 5

/** The first message: what this is for whom, what is good, and the three fixes worth most. */
export function openingPart(review: Review): Part {
  const { first, topics, findings } = review
  const later = findings.length - first.reduce((sum, topic) => sum + topic.findings.length, 0)
  const blocks: Block[] = [{ kind: 'text', text: `${readAs(review)} ${howWeKnow(review)}${limitOf(review)}` }]
  if (review.strengths.length > 0) {
    blocks.push({ kind: 'heading', text: 'Already good' }, { kind: 'list', items: praise(review.strengths) })
  }
  if (first.length > 0) {
    blocks.push({ kind: 'heading', text: headline(review) })
    const rewritten = first.findIndex((topic) => topic.findings.some(({ example }) => example))
    first.forEach((topic, index) => {
      blocks.push(briefAdvice(topic, index + 1, index === rewritten))
    })
  }
  blocks.push({ kind: 'text', text: closing(review, topics.length > first.length ? later : 0) })
  if (review.leftOut.length > 0) blocks.push({ kind: 'text', text: leftOutSentence(review) })
  return { key: 'opening', title: 'Your review', blocks }
}

/** What is said of several lines is said once. */
function praise(strengths: Strength[]): string[] {
  const messages = [...new Set(strengths.map(({ message }) => message))]
  return messages.map((message) => {
    const quotes = strengths.flatMap(({ evidence, message: own }) =>
      evidence && own === message ? [`“${shorten(evidence.quote, STRENGTH_QUOTE)}”`] : [],
    )
    return quotes.length > 0 ? `${capitalised(message)}: ${quotes.join(' and ')}` : `${capitalised(message)}.`
  })
}

/** "I read this resume (1 page) for a junior backend role in the US." */
function readAs({ context, names, pages }: Review): string {
  const { actual, wanted, role } = context
  const kind = actual.kind === 'unknown' ? wanted.kind : actual.kind
  const length = `${pages.estimated ? 'about ' : ''}${count(pages.count, 'page')}`
  const against = role?.from === 'posting' ? ` against the posting for “${role.value}”:` : ' for'
  const employer = names.employer ? `, for ${names.employer}` : ''
  return `I read this ${KIND_WORDS[kind]} (${length})${against} a ${names.level} ${context.backend ? 'backend ' : ''}role in ${names.market}${employer}.`
}

/** How market and level are known, so that a wrong guess can be set right, and what that market reads. */
function howWeKnow(review: Review): string {
  const { context, names } = review
  const { market, level, setAside, wanted } = context
  const chosen = market.from === 'asked' && level.from === 'asked'
  const known = chosen
    ? 'You chose market and level.'
    : `${capitalised(names.market)} because ${market.because}; ${names.level} because ${level.because}.`
  const aside = setAside ? ` ${setAside}` : ''
  const employer =
    context.employer?.from === 'posting'
      ? ` ${capitalised(names.employer ?? '')} because ${context.employer.because}.`
      : ''
  return `${known}${employer}${aside} ${capitalised(wanted.because)}${howItFits(review)}.`
}

/** What this review cannot judge, and what it leaves out. */
function limitOf({ context }: Review): string {
  if (!isEnglish(context)) return ' It is not written in English: I looked at its form, and not at its wording.'
  return context.otherTrack
    ? ` I took it for other work than backend because ${context.otherTrack}, and left out what is asked of backend alone.`
    : ''
}

/** A document that clearly is of the other kind has a finding of its own, which leads. */
function howItFits({ context: { actual, wanted }, topics, leftOut }: Review): string {
  if (actual.kind === wanted.kind) return ', and that is what this is'
  const said = [...topics, ...leftOut].some(({ rule }) => rule === 'document/kind')
  return said ? '' : '; this one can pass for one'
}

const HEADLINES = ['', 'The fix worth most', 'The two fixes worth most', 'The three fixes worth most']

function headline({ ready, first }: Review): string {
  return ready ? 'One thing to consider' : HEADLINES[first.length]!
}

function closing({ ready, rubric, context }: Review, later: number): string {
  const checked = rubric.reduce((sum, row) => sum + row.checked, 0)
  const passed = rubric.reduce((sum, row) => sum + row.passed, 0)
  const checks = `${passed} of ${checked} checks pass.`
  const more =
    later > 0
      ? ` ${capitalised(count(later, 'smaller point'))} ${later === 1 ? 'follows' : 'follow'}, area by area.`
      : ''
  const verdict = isEnglish(context) ? 'This is ready to send. ' : 'I see nothing in its form that stands in the way. '
  return `${ready ? verdict : ''}${checks}${more}`
}

/** "Left out, because you said before that it does not apply to you: “Name the city”." */
function leftOutSentence({ leftOut }: Review): string {
  const named = leftOut.slice(0, NAMED).map(({ title }) => `“${title}”`)
  const rest = leftOut.length - named.length
  const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  const it = leftOut.length === 1 ? 'it does not apply' : 'they do not apply'
  return `Left out, because you said before that ${it} to you: ${list}.`
}
