import { listing } from '../words/listing.ts'
import { baseOfGerund } from '../words/verb.ts'
import { blank, finite, isTechnology, type Task, type Tense } from './task.ts'
import { wordedAsWhole } from './whole.ts'

/** Parts of a system that can stand as an object: "backend development of X" is "Developed the backend of X". */
const PART = /^(?:backend|back-end|back end|frontend|front-end|front end|server side|server-side)$/i

/** Activities that can be done to a named tool: "MongoDB administration" is "Administered MongoDB". */
const OF_TOOL = /^(?:administration|configuration|maintenance|integration|instrumentation|automation)$/i

const TALK = /^(?:collaboration|communication|coordination|liaison)$/i

/**
 * "the design and maintenance of X" gives "designed and maintained X". null when the phrase hides no verb that can be
 * turned round for certain.
 */
export function turnNominal(phrase: string, tense: Tense, task: Task): string | null {
  const text = phrase.replace(
    /^(?:(?:the|all|any|overall|full|general|complete|successful|timely|smooth|ongoing) ){0,3}/i,
    '',
  )
  return (
    developmentForm(text, tense, task) ??
    thingForm(text, tense, task) ??
    ofForm(text, tense, task) ??
    partForm(text, tense, task) ??
    toolForm(text, tense, task) ??
    talkForm(text, tense, task)
  )
}

/** What is developed, implemented or maintained before those words: "stock service development". */
const OF_THING =
  /^((?:[\w-]+ ){0,4}(?:pipeline|dashboard|report|script|bot|system|platform|backend|frontend|module|library|service|app|application|engine|tool|site|website|portal|api|endpoint|gateway|game)s?) (development|implementation|maintenance)(?=,| (?:in|with|using|on|for|and)\b|$)/i

/** "stock service development in Go" gives "developed the stock service in Go". */
function thingForm(text: string, tense: Tense, task: Task): string | null {
  const match = OF_THING.exec(text)
  if (!match || /^(?:backend|frontend|api|application|app) /i.test(text)) return null
  return `${finite(verbBehind(match[2]!, task)!, tense, task)} ${wordedAsWhole(match[1]!, task)}${text.slice(match[0].length)}`
}

/** "backend development in Go" does not say of what. */
function developmentForm(text: string, tense: Tense, task: Task): string | null {
  const match =
    /^(backend|back-end|frontend|front-end|api|web|software|mobile|full-stack|feature|application) (?:development|programming|coding)(?= (?:in|with|using|for)\b|$)/i.exec(
      text,
    )
  if (!match) return null
  const area = match[1]!.toLowerCase() === 'api' ? 'API' : match[1]!.toLowerCase()
  const what = blank(
    task,
    `which ${area === 'API' ? 'API' : `${area} feature or service`}`,
    'Which one did you build or change?',
  )
  return `${finite('develop', tense, task)} ${what}${text.slice(match[0].length)}`
}

function ofForm(text: string, tense: Tense, task: Task): string | null {
  const of = text.indexOf(' of ')
  if (of < 0 || of > 80) return null
  const nouns = text.slice(0, of).split(/, and |, | and | & /)
  const verbs = nouns.map((noun) => verbBehind(noun, task))
  if (verbs.includes(null)) return null
  const said = verbs.map((verb) => finite(verb!, tense, task))
  const object = text.slice(of + 4).replace(/ and (?:the )?([a-z-]+) of (?=\S)/g, (whole, noun: string) => {
    const verb = verbBehind(noun, task)
    return verb ? ` and ${finite(verb, tense, task)} ` : whole
  })
  return `${listing(said, said.length)} ${wordedAsWhole(object, task)}`
}

function partForm(text: string, tense: Tense, task: Task): string | null {
  const match = /^(\S+(?: end| side)?) (\S+) (of|for) (?=(?:the|a|an|our|its|their|\S+'s) )/.exec(text)
  if (!match || !PART.test(match[1]!)) return null
  const verb = verbBehind(match[2]!, task)
  if (!verb) return null
  return `${finite(verb, tense, task)} the ${match[1]!.toLowerCase()} ${match[3]} ${text.slice(match[0].length)}`
}

function toolForm(text: string, tense: Tense, task: Task): string | null {
  const match = /^((?:\S+ ){1,3}?)(\S+)(?= |$)/.exec(text)
  if (!match || !OF_TOOL.test(match[2]!) || !isTechnology(match[1]!.trim(), task)) return null
  return `${finite(verbBehind(match[2]!, task)!, tense, task)} ${match[1]!.trim()}${text.slice(match[0].length)}`
}

function talkForm(text: string, tense: Tense, task: Task): string | null {
  const match = /^(\S+) (with|between) /.exec(text)
  if (!match || !TALK.test(match[1]!) || match[2] === 'between') return null
  return `${finite(verbBehind(match[1]!, task)!, tense, task)} ${text.slice(match[1]!.length + 1)}`
}

/** The verb that a noun hides, in the base form and in the spelling of the noun; or null. */
export function verbBehind(noun: string, task: Task): string | null {
  const word = singular(noun.toLowerCase().replace(/^the /, ''))
  const { nouns, things, bases } = task.situation.words
  if (Object.hasOwn(nouns, word)) return inSpelling(nouns[word]!, task)
  const made = /^([a-z]+)i([sz])ation$/.exec(word)
  if (made) return `${made[1]}i${made[2]}e`
  if (!/^[a-z-]+ing$/.test(word) || things.has(word)) return null
  const base = baseOfGerund(word, task.verbs)
  return base && bases.has(base.slice(base.lastIndexOf('-') + 1)) ? base : null
}

function singular(noun: string): string {
  return /(?:ss|us|is)$/.test(noun) ? noun : noun.replace(/(?<=[a-z]{3})s$/, '')
}

/** The plain verb for an activity that has none of its own. */
export function carriedOut(head: string): string {
  return /\b(?:support|assistance|cover|training)$/i.test(head) ? 'provide' : 'carry out'
}

/** Whether the phrase names something done rather than something that is there. */
export function isActivity(head: string, task: Task): boolean {
  const last = head.split(' ').at(-1) ?? ''
  return (
    verbBehind(last, task) !== null ||
    /(?:ing|tion|ment|ance|ence|support|work|response|reviews?|fixes|calls|launch|handover|backups?|restores?|rebuilds?|upgrades?|audits?|releases)$/i.test(
      last,
    )
  )
}

function inSpelling(verb: string, task: Task): string {
  return task.verbs.spelling === 'uk' ? verb.replace(/yze$/, 'yse').replace(/([a-z]{3})ize$/, '$1ise') : verb
}
