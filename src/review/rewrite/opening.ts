import { capitalised, uncapitalised } from '../words/capital.ts'
import { baseOfPast } from '../words/verb.ts'
import { turnGerunds } from './finite.ts'
import { withoutFirstPerson } from './openings/firstPerson.ts'
import { doer, nounOpening } from './openings/noun.ts'
import { activeVoice } from './openings/passive.ts'
import { OPENINGS } from './openings/table.ts'
import { isTechnology, type Task, type Tense } from './task.ts'

const LEADING =
  /^(?:(?:i )?(?:was|were|am|is|been|being|have been|has been) )?(?:(?:also|actively|mainly|primarily|mostly|currently|regularly|successfully|solely|fully|directly|heavily|closely|partly|jointly) )*/i

/**
 * The bullet opened with what was done, its first letter small; the text as it is (as it stood) where the opening is
 * already a deed, or nothing sure can be made of it.
 */
export function reopened(text: string, task: Task, depth = 0): string {
  const plain = withoutFirstPerson(text, task)
  const label =
    depth === 0 ? /^(?!(?:Duties|Responsibilities|Tasks|Role)\b)[A-Z][\w .'-]{1,40}: (?=\S)/.exec(plain) : null
  if (label) return label[0] + capitalised(reopened(plain.slice(label[0].length), task, 1))
  const bare = plain.slice(LEADING.exec(plain)![0].length)
  for (const [pattern, handler] of OPENINGS) {
    const opener = pattern.exec(bare)
    if (!opener) continue
    const rest = bare.slice(opener[0].length)
    const inner = depth < 2 ? nested(rest, task, depth) : null
    const turned = inner ?? handler(rest, tenseOf(opener[0], task), task)
    if (turned) return turned
  }
  const gerunds = participle(bare, task)
  if (gerunds) return gerunds
  const first = bare.split(' ')[0]!.toLowerCase()
  if (task.judgement.action || baseOfPast(first, task.verbs)) return doer(bare, task) ?? plain
  return activeVoice(plain, task) ?? nounOpening(bare, task) ?? plain
}

/** "responsible for helping with X": the help is what counts. */
function nested(rest: string, task: Task, depth: number): string | null {
  if (!/^(?:help|assist|work|support|participat|contribut)ing (?:on|in|with|to|out)\b|^us(?:e of|ing) /i.test(rest))
    return null
  const turned = reopened(rest, task, depth + 1)
  return turned === rest ? null : turned
}

/** "Teaching Assistant", "Building Engineer": a title, and not what somebody was doing. */
const TITLE =
  /^[A-Z][a-z]+ing (?:Assistant|Associate|Fellow|Engineer|Manager|Lead|Intern|Consultant|Specialist|Officer)\b/

function participle(text: string, task: Task): string | null {
  if (TITLE.test(text)) return null
  const small = uncapitalised(text, (word) => isTechnology(word, task))
  return turnGerunds(small, task.situation.current ? 'present' : 'past', task)
}

function tenseOf(opener: string, task: Task): Tense {
  return task.situation.current &&
    /^(?:help|assist|work|participat|tak|contribut|deal|attend|us|utili[sz]|leverag)(?:e?s?|ing) /i.test(opener)
    ? 'present'
    : 'past'
}
