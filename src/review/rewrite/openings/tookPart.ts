import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { sharedPhrase } from '../share.ts'
import { blank, finite, freshest, inTurn, type Task, type Tense } from '../task.ts'
import { what } from './used.ts'

const MEETINGS =
  /^(?:the |our |all |daily |weekly |regular |various |agile |scrum )*(?:(?:sprint|stand-?ups?|scrum|agile|refinement|planning|retrospectives?|client|team|project|ceremon|meetings?|grooming)\b|code reviews?)[^.;]{0,60}$/i

const EVENTS =
  /^(?:a|an|the|\d+|several|various) (?:[\w-]+ ){0,3}(?:hackathons?|competitions?|contests?|game jams?|challenges?)\b/i

/** Work that people share in turns. */
const TURNS = /\b(?:on-call|on call|rota|rotas|rotation|rotations|duty|support shifts?)\b/i

/** What follows "participated in", "took part in", "involved in", "contributed to". */
export function tookPart(text: string, tense: Tense, task: Task): string | null {
  if (TURNS.test(text.slice(0, 40))) return inTurns(text, tense, task)
  if (MEETINGS.test(text)) return meetings(text, task)
  if (EVENTS.test(text)) return `${freshest(['build'], tense, task)} ${what(task)} in ${text}`
  return sharedPhrase(text, tense, task)
}

/** Attendance says nothing; one thing that came out of it does. */
export function meetings(text: string, task: Task): string {
  const wordings = [
    'One decision you brought about',
    'A change that came out of your idea or review',
    'Leave this out, or name one thing you changed',
  ]
  const own = blank(
    task,
    inTurn(wordings, task),
    'Was something decided or fixed because you were there? If not, this line can go.',
  )
  return `${own} in ${text}`
}

const GROUP = /^(?:the|a|an|our) (?:[\w-]+ ){0,3}(?:team|guild|committee|group|board|community|squad|chapter)$/i

/** What follows "part of" or "member of". */
export function partOf(text: string, tense: Tense, task: Task): string | null {
  if (TURNS.test(text.slice(0, 40))) return inTurns(text, tense, task)
  const match =
    /^((?:the|a|an|our) .{2,60}?) (?:(that|which|who|formed to|set up to|created to|working to|to|responsible for|working on|tasked with|charged with|for) )(.+)$/.exec(
      text,
    )
  if (!match) return GROUP.test(text) ? meetings(text, task) : null
  const [, team, link, work] = match
  const done =
    link === 'working on' || link === 'for' ? sharedPhrase(work!, tense, task) : teamWork(link!, work!, tense, task)
  return done && afterFirstClause(done, ` as part of ${team}`)
}

function teamWork(link: string, work: string, tense: Tense, task: Task): string | null {
  const own = ` (${blank(task, `your part: ${task.kind.part.blank}`, task.kind.part.ask)})`
  const turned = /to$/.test(link)
    ? turnBases(work, tense, task)
    : (turnGerunds(work, tense, task) ??
      (/^(?:that|which|who)$/.test(link) && baseOfPast(work.split(' ')[0]!, task.verbs) ? work : null))
  return turned && turned + own
}

function inTurns(text: string, tense: Tense, task: Task): string {
  if (/^on-?call$/i.test(text)) return inTurns(`${text} duty`, tense, task)
  const rota =
    /^(?:on-?call duty)$|^(?:the|an|our|a) /i.test(text) || /s\b/.test(text.split(/ (?:for|of|in|and)\b|,/)[0]!)
      ? text
      : `the ${text}`
  const how = / (?:for|of) /.test(text)
    ? ''
    : ` for ${blank(task, inTurn(['which services, how often', 'which systems, one week in how many'], task), 'Which systems, and how often was it your turn?')}`
  return `${finite('share', tense, task)} ${rota}${how}`
}
