import { indefiniteArticle } from '../../words/article.ts'
import { uncapitalised } from '../../words/capital.ts'
import { baseOfPast } from '../../words/verb.ts'
import { afterFirstClause, headPhrase, isPlural } from '../clause.ts'
import { carriedOut, isActivity, turnNominal, verbBehind } from '../nominal.ts'
import { finite, isTechnology, ongoing, type Task, type Tense } from '../task.ts'
import { inTurns } from '../turns.ts'
import { unsaidVerb } from '../unsaid.ts'

/** What a person was, to what they did. */
const DOERS: Readonly<Record<string, string>> = {
  lead: 'lead', leader: 'lead', owner: 'own', maintainer: 'maintain', author: 'write', reviewer: 'review',
  mentor: 'mentor', creator: 'create', manager: 'manage', administrator: 'administer', coordinator: 'coordinate',
} // biome-ignore format: a table is easier to check in few lines

const DOER =
  /^(?:(?:acted |served )?as )?(?:the |a |an )?(?:(tech|technical|backend|back-end|frontend|team|project|development|data|platform|release|test|migration|infrastructure|engineering)[ -])?([a-z]+) (on|of|for|in) (.+)$/i

/** Things that a person makes, at the end of the first words: "Flask app with …". */
const MADE =
  /^((?:[\w.+#/-]+ ){0,4}(?:app|application|api|service|bot|website|tool|script|library|pipeline|dashboard|plugin|backend|prototype|module|package|crawler|parser|cli|game|system|platform|portal|site|engine)s?) (with|for|that|which|using|in|to)\b/i

/** A bullet that opens with a noun, told as a deed. */
export function nounOpening(text: string, task: Task): string | null {
  const small = uncapitalised(text, (word) => isTechnology(word, task))
  if (/^on[- ]call\b/.test(small)) return inTurns(small, ongoing(task), task)
  return (
    turnNominal(small, ongoing(task), task) ??
    doer(text, task) ??
    made(text, task) ??
    builtWith(text, task) ??
    activity(small, task)
  )
}

/** "Owner of the pricing service", "backend lead on X". */
export function doer(text: string, task: Task): string | null {
  const match = DOER.exec(text)
  const [, area, who, link, rest] = match ?? []
  const base = DOERS[who?.toLowerCase() ?? '']
  if (!base || !rest) return null
  const verb = finite(base, ongoing(task), task)
  if (!area || area.toLowerCase() === 'team')
    return link === 'in' || link === 'on' ? `${verb} work ${link} ${rest}` : `${verb} ${rest}`
  return `${verb} the ${area.toLowerCase() === 'tech' ? 'technical' : area.toLowerCase()} work ${link} ${rest}`
}

function made(text: string, task: Task): string | null {
  const match = MADE.exec(text)
  if (!match) return null
  const thing = uncapitalised(text, (word) => isTechnology(word, task))
  const article = /^(?:the|a|an|my|our) /i.test(text) || isPlural(match[1]!) ? '' : `${indefiniteArticle(text)} `
  return unsaidVerb(article + thing, 'past', task)
}

/** "Finance tracker built with Vue": the verb stands behind the thing. */
function builtWith(text: string, task: Task): string | null {
  const match =
    /^((?:[\w.+#/-]+ ){1,6})(built|developed|made|written|created|implemented) ((?:with|in|using|on) .+)$/i.exec(text)
  const base = match && baseOfPast(match[2]!.toLowerCase(), task.verbs)
  if (!match || !base) return null
  const article = /^(?:the|a|an|my|our) /i.test(text) || isPlural(match[1]!.trim()) ? '' : `${indefiniteArticle(text)} `
  const thing = uncapitalised(match[1]!, (word) => isTechnology(word, task))
  return `${finite(base, 'past', task)} ${article}${thing}${match[3]}`
}

/** "Bug fixing and maintenance of X": work, but not what was done. */
function activity(text: string, task: Task): string | null {
  const first = text.split(/[ ,]/)[0]!
  const { bases, both, things } = task.situation.words
  const verb = (bases.has(first) && !both.has(first)) || baseOfPast(first, task.verbs) || first.endsWith('ing')
  const head = headPhrase(text)
  if (things.has(head.split(' ').at(-1)!)) return unsaidVerb(text, ongoing(task), task)
  if (verb || /\b(?:was|were|is|are)\b/.test(text) || !isActivity(head, task)) return null
  return `${finite(carriedOut(head), ongoing(task), task)} ${text}`
}

/** "Lead developer on X": the title stays, the work comes first. */
export function asTitle(rest: string, tense: Tense, task: Task): string | null {
  const match = /^(.{4,50}?) (?:on|for|of) (.+)$/.exec(rest)
  if (!match) return null
  return afterFirstClause(`${finite('develop', tense, task)} ${match[2]}`, ` as ${match[1]!.toLowerCase()}`)
}

/** "made changes to X", "performed testing of X": the noun holds the verb. */
export function lightVerb(rest: string, tense: Tense, task: Task): string | null {
  const match = /^([a-z-]+) (?:to|of|on) /.exec(rest)
  const verb = match && verbBehind(match[1]!, task)
  return verb ? `${finite(verb, tense, task)} ${rest.slice(match[0].length)}` : null
}
