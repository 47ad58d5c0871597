import type { FinalCheck } from '../review/final-check.ts'
import type { Review } from '../review/finding.ts'
import { listing } from '../review/words/listing.ts'
import { shorten } from './clip.ts'
import { count } from './phrases.ts'
import type { Block, Part } from './thread.ts'

const QUOTE = 110
/** So many lines with both carry a page; our own choice. */
const CARRYING = 3
/** Names of tools in a sentence; more are counted. */
const NAMES = 5

/** The last message: five questions to ask before sending it, each answered from the document. */
export function finalCheckPart({ finalCheck, findings }: Review): Part | null {
  if (!finalCheck) return null
  const noSummaryWanted = !findings.some(({ rule }) => rule === 'summary/missing')
  const asked: [question: string, answer: string][] = [
    ['Does the opening say what kind of systems you work on?', openingSays(finalCheck.opening, noSummaryWanted)],
    ['Does each line name a piece of work of yours?', linesSay(finalCheck.lines)],
    ['Does each database, cloud and tool stand beside work that it served?', toolsSay(finalCheck.tools)],
    ['Can it be skimmed, without jargon and long lists?', skimmingSays(finalCheck.skimming)],
    ['Does page one show both how it was done and why it mattered?', firstPageSays(finalCheck.firstPage)],
  ]
  const blocks: Block[] = [
    { kind: 'text', text: 'Answered from what I could see; what I could not see, a reader may miss too.' },
    { kind: 'list', items: asked.map(([question, answer]) => `${question} ${answer}`) },
  ]
  return { key: 'final-check', title: 'Five questions before you send it', blocks }
}

function openingSays({ quote, open }: FinalCheck['opening'], noSummaryWanted: boolean): string {
  if (!quote) return noSummaryWanted ? 'It has no summary, and none is expected here.' : 'Not yet: there is no summary.'
  const words = `“${shorten(quote.quote, QUOTE)}”`
  return open ? `Not yet, as I read ${words}` : `Yes: ${words}`
}

function linesSay({ all, named, vague }: FinalCheck['lines']): string {
  if (all === 0) return 'I found no lines of software work.'
  if (!vague) return all === 1 ? 'Yes, the one line does.' : `Yes, all ${all} do.`
  return `${named} of ${all} do. I could not see it in “${shorten(vague.quote, QUOTE)}”`
}

function toolsSay({ shown, listed }: FinalCheck['tools']): string {
  if (shown.length + listed.length === 0) return 'I found none named.'
  if (listed.length === 0) return `Yes: ${listing(shown, NAMES)}.`
  const unshown = `${listing(listed, 3)} ${listed.length === 1 ? 'stands' : 'stand'} only in a list: keep what you could talk about`
  if (shown.length === 0) return `Not yet: ${unshown}.`
  return `${listing(shown, NAMES)} ${shown.length === 1 ? 'does' : 'do'}; ${unshown}.`
}

function skimmingSays({ skills, groups, open }: FinalCheck['skimming']): string {
  if (open.length > 0) return `Not quite; see ${named(open)}.`
  if (skills === 0) return 'Yes: I met no jargon and no long list.'
  return `Yes: ${count(skills, 'skill')}${groups > 1 ? ` in ${groups} groups` : ''}, and no line that stops a reader.`
}

function firstPageSays({ lines, best, open }: FinalCheck['firstPage']): string {
  if (!best) return 'Not yet: I saw no line there with both.'
  const quote = `“${shorten(best.quote, QUOTE)}”`
  if (lines < CARRYING) {
    const few = lines === 1 ? 'One line does' : `${lines} lines do`
    return `${few}: ${quote}; a few more like it would carry the page.`
  }
  return open.length > 0
    ? `In part: ${lines} lines do. See ${named(open)}.`
    : `Yes: ${lines} lines do, such as ${quote}`
}

/** The titles of the advice that says how. */
function named(titles: readonly string[]): string {
  return listing(
    titles.map((title) => `“${title}”`),
    2,
  )
}
