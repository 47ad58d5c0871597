import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause, headPhrase } from '../clause.ts'
import { turnBases, turnGerunds } from '../finite.ts'
import { isActivity } from '../nominal.ts'
import { sharedPhrase } from '../phrase.ts'
import { ownPart, shared } from '../share.ts'
import { blank, finite, inTurn, type Task, type Tense } from '../task.ts'
import { inTurns, isInTurns } from '../turns.ts'
import { what, whom } from './used.ts'

const MEETINGS =
  /^(?:the |our |all |daily |weekly |regular |various |agile |scrum )*(?:(?:sprint|stand-?ups?|scrum|agile|refinement|planning|retrospectives?|client|team|project|ceremon|meetings?|grooming|(?:[a-z-]+ ){0,3}(?:discussions?|workshops?|reviews?))\b|code reviews?)[^.;]{0,60}$/i

const LIFE_CYCLE =
  /^(?:the |all |every |full |entire |whole |complete )*(?:(?:software |application )?(?:development )?life ?-?cycle|sdlc|(?:stages?|phases?|aspects?|steps?) of)/i

const EVENTS =
  /^(?:a|an|the|\d+|several|various) (?:[\w-]+ ){0,3}(?:hackathons?|competitions?|contests?|game jams?|challenges?)\b/i

/** What follows "participated in", "took part in", "involved in", "contributed to". */
export function tookPart(text: string, tense: Tense, task: Task): string | null {
  const one = text.replace(/(,| and) in (?=[a-z])/g, '$1 ')
  if (isInTurns(one)) return inTurns(one, tense, task)
  const deed = /^([^,]{3,60}?),? and ([a-z]+) (.+)$/.exec(text)
  if (deed && MEETINGS.test(deed[1]!) && baseOfPast(deed[2]!, task.verbs)) {
    return afterFirstClause(`${deed[2]} ${deed[3]}`, ` in ${deed[1]}`)
  }
  if (MEETINGS.test(one)) return meetings(one, task)
  if (LIFE_CYCLE.test(text)) return `${what(task)} through ${text}`
  if (EVENTS.test(text)) return `${what(task)} in ${text}`
  return sharedPhrase(text, tense, task)
}

/** Attendance says nothing; one thing that came out of it does, and it takes the place of the whole line. */
export function meetings(text: string, task: Task): string {
  const bare = text
    .replace(/ with \[[^[\]]*\]/g, '')
    .replace(/^(?:a|an|the|our|all|various|regular|weekly|daily) /i, '')
  const event = GROUP.test(text) ? `the ${bare}` : bare
  const wordings = /^(?:[a-z]+ )?(?:code|design|peer|pull request) reviews?$/i.test(event)
    ? [`One thing you caught or changed in ${event}, and what it prevented`]
    : [
        `One decision you brought about in ${event}, and what it changed`,
        `One change you proposed in ${event}, and what came of it`,
      ]
  return blank(
    task,
    inTurn(wordings, task),
    'Was something decided, caught or fixed because you were there? If not, this line can go.',
  )
}

const GROUP = /^(?:the|a|an|our) (?:[\w-]+ ){0,3}(?:team|guild|committee|group|board|community|squad|chapter)$/i

/** "a team of 12 people": its size is told, the work is not. */
const TEAM_OF = /^(?:the|a|an|our) (?:[\w-]+ ){0,4}(?:team|squad|group) of [\w -]{1,40}$/i

/** What follows "part of" or "member of". */
export function partOf(text: string, tense: Tense, task: Task): string | null {
  if (isInTurns(text)) return inTurns(text, tense, task)
  const match =
    /^((?:the|a|an|our) .{2,60}?) (?:(that|which|who|formed to|set up to|created to|working to|to|responsible for|working on|tasked with|charged with|for) |(?=[a-z-]+ing ))(.+)$/.exec(
      text,
    )
  if (!match && TEAM_OF.test(text)) return `${what(task)} in ${text} for ${whom(task)}`
  if (!match && GROUP.test(text)) return meetings(text, task)
  // "the migration from Jenkins to Buildkite" is work itself, and no group that does some.
  const activity = isActivity(headPhrase(text), task) ? sharedPhrase(text, tense, task) : null
  if (!match) return activity
  const [, team, link, work] = match
  if (link === 'for')
    return afterFirstClause(shared(finite('support', tense, task), work!, task), ` as part of ${team}`)
  const done = link === 'working on' ? sharedPhrase(work!, tense, task) : teamWork(link ?? '', work!, tense, task)
  return done ? afterFirstClause(done, ` as part of ${team}`) : activity
}

function teamWork(link: string, work: string, tense: Tense, task: Task): string | null {
  const own = ` (${ownPart(task)})`
  const turned = /to$/.test(link)
    ? turnBases(work, tense, task)
    : (turnGerunds(work, tense, task) ??
      (/^(?:that|which|who)$/.test(link) && baseOfPast(work.split(' ')[0]!, task.verbs) ? work : null))
  return turned && turned + own
}
