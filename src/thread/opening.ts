import { isEnglish } from '../review/context.ts'
import type { Review, Strength } from '../review/finding.ts'
import { briefAdvice, shownExample } from './brief-advice.ts'
import { shorten } from './clip.ts'
import { capitalised, checksSay, count, KIND_WORDS } from './phrases.ts'
import type { Block, Part } from './thread.ts'

/** Lets the first message fit a phone screen, in characters: the longest quote, and all that is said of strengths. */
const STRENGTH_QUOTE = 110
const STRENGTHS = 190
/** Where there is little to fix, there is room for what is good. */
const STRENGTHS_OF_READY = 400

/** So many titles that were left out are named: the first message is short. */
const NAMED = 5

/** The first message: what this is for whom, what is good, and the three fixes worth most. */
export function openingPart(review: Review): Part {
  const { first, topics } = review
  const blocks: Block[] = [{ kind: 'text', text: `${readAs(review)}${howWeKnow(review)}${limitOf(review)}` }]
  if (review.strengths.length > 0) {
    blocks.push(
      { kind: 'heading', text: 'Already good' },
      { kind: 'list', items: praise(review.strengths, first.length > 1 ? STRENGTHS : STRENGTHS_OF_READY) },
    )
  }
  if (first.length > 0) {
    blocks.push({ kind: 'heading', text: headline(review) })
    const praised = review.strengths.flatMap(({ evidence }) => evidence?.quote ?? [])
    const shown = shownExample(first, praised)
    first.forEach((topic, index) => {
      blocks.push(briefAdvice(topic, index + 1, shown && topic.findings.includes(shown) ? shown : null))
    })
  }
  blocks.push({ kind: 'text', text: closing(review, topics.length - first.length) })
  if (review.leftOut.length > 0) blocks.push({ kind: 'text', text: leftOutSentence(review) })
  return { key: 'opening', title: 'Your review', blocks }
}

/** What is said of several lines is said once. The second strength stands where there is room for it. */
function praise(strengths: readonly Strength[], most: number): string[] {
  const [first, second] = strengths
  if (!first) return []
  if (first.evidence && second?.evidence && first.message === second.message) {
    const both = `${capitalised(first.message)}: ${quoted(first)} and ${quoted(second)}`
    return [both.length <= most ? both : said(first)]
  }
  const all = second ? [said(first), said(second)] : [said(first)]
  return all.join('').length <= most ? all : all.slice(0, 1)
}

function said(strength: Strength): string {
  const message = capitalised(strength.message)
  return strength.evidence ? `${message}: ${quoted(strength)}` : `${message}.`
}

function quoted({ evidence }: Strength): string {
  return `“${shorten(evidence?.quote ?? '', STRENGTH_QUOTE)}”`
}

/** "I read this resume (1 page) for a junior backend role in the US." */
function readAs({ context, names, pages }: Review): string {
  const { actual, wanted, role } = context
  const kind = actual.kind === 'unknown' ? `as a ${KIND_WORDS[wanted.kind]}` : KIND_WORDS[actual.kind]
  const length = `${pages.estimated ? 'about ' : ''}${count(pages.count, 'page')}`
  const against = role?.from === 'posting' ? ` against the posting for “${role.value}”:` : ' for'
  const employer = names.employer ? `, for ${names.employer}` : ''
  return `I read this ${kind} (${length})${against} a ${names.level} ${context.backend ? 'backend ' : ''}role in ${names.market}${employer}`
}

/** How market and level are known, so that a wrong guess can be set right, and what that market reads. */
function howWeKnow(review: Review): string {
  const { context, names } = review
  const { market, level, setAside } = context
  const chosen = market.from === 'asked' && level.from === 'asked'
  const known = chosen
    ? ', as you chose.'
    : `: the market because ${market.because}, the level because ${level.because}.`
  const aside = setAside ? ` ${setAside}` : ''
  const employer =
    context.employer?.from === 'posting'
      ? ` ${capitalised(names.employer ?? '')} because ${context.employer.because}.`
      : ''
  return `${known}${employer}${aside}${howItFits(review)}`
}

/** What this review cannot judge, and what it leaves out. */
function limitOf({ context }: Review): string {
  if (!isEnglish(context)) return ' It is not written in English: I looked at its form, and not at its wording.'
  return context.otherTrack
    ? ` I took it for other work than backend because ${context.otherTrack}, and left out what is asked of backend alone.`
    : ''
}

/** What is read there, and whether this is it. A document that clearly is of the other kind has a finding of its own, which leads. */
function howItFits({ context: { actual, wanted }, topics, leftOut }: Review): string {
  if (actual.kind === wanted.kind || actual.kind === 'unknown')
    return ` A ${KIND_WORDS[wanted.kind]} is the right kind for it.`
  const said = [...topics, ...leftOut].some(({ rule }) => rule === 'document/kind')
  return ` ${capitalised(wanted.because)}${said ? '' : '; this one can pass for one'}.`
}

const HEADLINES = ['', 'The fix worth most', 'The two fixes worth most', 'The three fixes worth most']

function headline({ ready, first }: Review): string {
  return ready ? 'One thing to consider' : HEADLINES[first.length]!
}

function closing({ ready, rubric, context }: Review, later: number): string {
  const checked = rubric.reduce((sum, row) => sum + row.checked, 0)
  const passed = rubric.reduce((sum, row) => sum + row.passed, 0)
  const checks = checksSay(passed, checked)
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
