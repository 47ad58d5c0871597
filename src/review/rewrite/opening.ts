import { uncapitalised } from '../words/capital.ts'
import { turnGerunds } from './finite.ts'
import { duty, orderedTo } from './openings/duty.ts'
import { withoutFirstPerson } from './openings/firstPerson.ts'
import { helped } from './openings/helped.ts'
import { nounOpening } from './openings/noun.ts'
import { activeVoice } from './openings/passive.ts'
import { partOf, tookPart } from './openings/tookPart.ts'
import { cameNear, withTools } from './openings/used.ts'
import { withPeople, workedAs, workedIn, workedOn, workedWith } from './openings/worked.ts'
import { isTechnology, type Task, type Tense } from './task.ts'

type Handler = (rest: string, tense: Tense, task: Task) => string | null

/**
 * Openings that hide the work, and what makes a deed of the words after them. The first that fits and is sure of itself
 * wins; what a handler returns opens with a verb or a blank, in small letters.
 */
const OPENINGS: readonly [RegExp, Handler][] = [
  [/^(?:responsible|accountable) for /i, (rest, _, task) => duty(rest, task)],
  [/^(?:in charge of|tasked with|charged with|entrusted with|given (?:the )?(?:responsibility|task|job) (?:for|of)|focused on|on the hook for) /i, (rest, _, task) => duty(rest, task)],
  [/^(?:(?:my |the |main |key |day-to-day )*(?:duties|responsibilities|role|job|tasks))(?:(?: have| has)? (?:included?|includes|involved?|involves|consisted of)|:) /i, (rest, _, task) => duty(rest, task)],
  [/^(?:tasked|asked|required|expected|had|assigned|got|managed) to /i, (rest, _, task) => orderedTo(rest, task)],
  [/^(?:assigned to|assigned with) /i, (rest, _, task) => duty(rest, task)],
  [/^(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|aided|lent a hand|gave a hand)(?: out)? /i, helped],
  [/^(?:provid(?:ed|ing|es) |gave )(?:support|assistance|help) (?:with|in|on|for) /i, (rest, tense, task) => helped(`with ${rest}`, tense, task)],
  [/^(?:work(?:ed|s|ing)?|was working) (?:mainly |mostly |primarily |extensively )?(?:on|across|towards) /i, workedOn],
  [/^(?:work(?:ed|s|ing)?|was working) (?:closely |together |directly |alongside )*(?:with|alongside) /i, workedWith],
  [/^(?:work(?:ed|s|ing)?|was working) as (?=(?:a |an |the )?part )/i, workedAs],
  [/^(?:work(?:ed|s|ing)?|was working) as /i, workedAs],
  [/^(?:collaborated|cooperated|partnered|liaised) (?:closely )?with /i, withPeople],
  [/^(?:dealt with|deal with|dealing with|touched) /i, workedOn],
  [/^(?:participat(?:ed|es|e|ing)|took part|take part|taking part|(?:got |been )?involved|involvement|engaged|engaging) (?:in|with) /i, tookPart],
  [/^(?:contribut(?:ed|es|e|ing)|contributor) to /i, tookPart],
  [/^played (?:a|an) (?:\w+ )?(?:role|part) in /i, tookPart],
  [/^(?:attended|attend|attending|joined|sat in on) /i, tookPart],
  [/^(?:formed |an? )?(?:active )?(?:part|member) of /i, partOf],
  [/^(?:gained |got |had |good |some |basic |hands-on |working |practical |strong )*(?:exposure to|exposed to|familiar with|familiarity with|experience (?:with|in|of|using)|experienced (?:in|with)|knowledge of|understanding of|expertise in|proficient (?:in|with)|skilled in|skills in|introduction to) /i, (rest, _, task) => cameNear(rest, task)],
  [/^(?:learn(?:ed|t|ing)?(?: about| to use| how to use)?|stud(?:ied|ying)|shadowed) (?=[A-Z])/i, (rest, _, task) => cameNear(rest, task)],
  [/^(?:us(?:ed|es|e|ing)|utili[sz](?:ed|es|e|ing)|leverag(?:ed|es|e|ing)|made use of|employed|harnessed|coded in|programmed in) /i, withTools],
] // biome-ignore format: one opening a line

const LEADING =
  /^(?:(?:i )?(?:was|were|am|is|been|being|have been|has been) )?(?:(?:also|actively|mainly|primarily|mostly|currently|regularly|successfully|solely|fully|directly|heavily|closely|partly|jointly) )*/i

/**
 * The bullet opened with what was done, its first letter small; the text as it is (as it stood) where the opening is
 * already a deed, or nothing sure can be made of it.
 */
export function reopened(text: string, task: Task, depth = 0): string {
  const plain = withoutFirstPerson(text, task)
  const label = depth === 0 ? /^([A-Z][\w .'-]{1,40}): (?=\S)/.exec(plain) : null
  if (label) return label[0] + reopened(plain.slice(label[0].length), task, 1)
  const bare = plain.slice(LEADING.exec(plain)![0].length)
  for (const [pattern, handler] of OPENINGS) {
    const opener = pattern.exec(bare)
    if (!opener) continue
    const rest = bare.slice(opener[0].length)
    const inner = depth < 2 ? nested(rest, task, depth) : null
    const turned = inner ?? handler(rest, tenseOf(opener[0], task), task)
    if (turned) return turned
  }
  if (task.judgement.action) return plain
  return activeVoice(plain, task) ?? participle(bare, task) ?? nounOpening(bare, task) ?? plain
}

/** "responsible for helping with X": the help is what counts. */
function nested(rest: string, task: Task, depth: number): string | null {
  if (!/^(?:help|assist|work|support|participat|contribut)ing (?:on|in|with|to|out)\b|^us(?:e of|ing) /i.test(rest))
    return null
  const turned = reopened(rest, task, depth + 1)
  return turned === rest ? null : turned
}

function participle(text: string, task: Task): string | null {
  const small = uncapitalised(text, (word) => isTechnology(word, task))
  return turnGerunds(small, task.situation.current ? 'present' : 'past', task)
}

function tenseOf(opener: string, task: Task): Tense {
  return task.situation.current &&
    /^(?:help|assist|work|participate|take|contribute|deal|attend|use|utili[sz]e|leverage)s? /i.test(opener)
    ? 'present'
    : 'past'
}
