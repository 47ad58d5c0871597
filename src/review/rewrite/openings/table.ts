import type { Task, Tense } from '../task.ts'
import { charge, duty, orderedTo } from './duty.ts'
import { helped } from './helped.ts'
import { asTitle, lightVerb } from './noun.ts'
import { meetings, partOf, tookPart } from './tookPart.ts'
import { cameNear, withTools } from './used.ts'
import { withPeople, workedAs, workedIn, workedOn, workedWith } from './worked.ts'

type Handler = (rest: string, tense: Tense, task: Task) => string | null

// biome-ignore format: one opening a line
/**
 * Openings that hide the work, and what makes a deed of the words after them. The first that fits and is sure of itself
 * wins; what a handler returns opens with a verb or a blank, in small letters.
 */
export const OPENINGS: readonly [RegExp, Handler][] = [
  [/^(?:[a-z-]+,? (?:and )?){0,4}(?:developer|engineer|programmer) who (?=[a-z]+(?:ed|t|ote|de) )/i, (rest) => rest],
  [/^(?=(?:lead|main|principal|sole|only) (?:[a-z-]+ )?(?:developer|engineer|programmer|architect) (?:on|for|of) )/i, asTitle],
  [/^(?:made|did|performed|conducted|carried out|executed) (?=[a-z-]+s? (?:to|of|on) )/i, lightVerb],
  [/^assigned to (?=(?:the|a|an) )/i, withPeople],
  [/^(?:work(?:ed|s|ing)?|was working) (?:in|within|inside) /i, workedIn],
  [/^(?:responsible|accountable) for /i, (rest, _, task) => duty(rest, task)],
  [/^day-to-day /i, (rest, _, task) => duty(rest, task)],
  [/^in charge of /i, (rest, _, task) => charge(rest, task)],
  [/^(?:tasked with|charged with|entrusted with|given (?:the )?(?:responsibility|task|job) (?:for|of)|focused on|on the hook for) /i, (rest, _, task) => duty(rest, task)],
  [/^(?:(?:my |the |main |key |day-to-day )*(?:duties|responsibilities|role|job|tasks))(?:(?: have| has)? (?:included?|includes|involved?|involves|consisted of)|:) /i, (rest, _, task) => duty(rest, task)],
  [/^(?:tasked|asked|required|expected|had|assigned|got|able|managed|learn(?:ed|t)(?: how)?) to /i, (rest, _, task) => orderedTo(rest, task)],
  [/^(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|aided|lent a hand|gave a hand)(?: out)? /i, helped],
  [/^(?:provid(?:ed|ing|es) |gave )(?:support|assistance|help) (?:with|in|on|for) /i, (rest, tense, task) => helped(`with ${rest}`, tense, task)],
  [/^(?:work(?:ed|s|ing)?|was working) (?:[a-z]+ly )?(?:on|across|towards) /i, workedOn],
  [/^(?:work(?:ed|s|ing)?|was working) (?:[a-z]+ly |together |alongside )?(?:with|alongside) /i, workedWith],
  [/^(?:work(?:ed|s|ing)?|was working) (?=(?:as|under) )/i, workedAs],
  [/^(?:collaborated|cooperated|partnered|liaised) (?:closely )?with /i, withPeople],
  [/^(?:dealt with|deal with|dealing with|touched) /i, workedOn],
  [/^(?:participat(?:ed|es|e|ing|ion)|took part|take part|taking part|(?:got |been )?involved|involvement|engaged|engaging)(?: [a-z]+ly)? (?:in|with) /i, tookPart],
  [/^(?:contribut(?:ed|es|e|ing)|contributor)(?: [a-z]+ly)? to /i, tookPart],
  [/^played (?:a|an) (?:\w+ )?(?:role|part) in /i, tookPart],
  [/^(?:attended|attend|attending|joined|sat in on) /i, tookPart],
  [/^(?:formed |an? )?(?:active )?(?:part|member) of /i, partOf],
  [/^(?:gained |got |had |good |some |basic |hands-on |working |practical |strong )*(?:exposure to|exposed to|familiar with|familiarity with|experience (?:with|in|of|using|(?=working ))|experienced (?:in|with)|knowledge of|understanding of|expertise in|proficient (?:in|with)|skilled in|skills in|introduction to) /i, (rest, _, task) => cameNear(rest, task)],
  [/^(?:learn(?:ed|t|ing)?(?: about| to use| how to use)?|stud(?:ied|ying)|shadowed) (?=[A-Z])/i, (rest, _, task) => (/ and [a-z]+ing |^[a-z]+ly\b/.test(rest) ? null : cameNear(rest, task))],
  [/^(?:used|followed|practi[sc]ed|applied|using|following) (?=(?:the |an? )?(?:scrum|agile|kanban|waterfall|sprints?|extreme programming|safe)\b)/i, (rest, _, task) => meetings(rest, task)],
  [/^(?:us(?:ed|es|e|ing)|utili[sz](?:ed|es|e|ing)|leverag(?:ed|es|e|ing)|made use of|employed|harnessed|coded in|programmed in) /i, withTools],
]
