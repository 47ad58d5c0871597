import { indefiniteArticle } from '../../words/article.ts'
import { uncapitalised } from '../../words/capital.ts'
import { turnNominal } from '../nominal.ts'
import { finite, freshest, isTechnology, ongoing, type Task } from '../task.ts'

/** What a person was, to what they did. */
const DOERS: Readonly<Record<string, string>> = {
  lead: 'lead', leader: 'lead', owner: 'own', maintainer: 'maintain', author: 'write', reviewer: 'review',
  mentor: 'mentor', creator: 'create', manager: 'manage', administrator: 'administer', coordinator: 'coordinate',
} // biome-ignore format: a table is easier to check in few lines

const DOER =
  /^(?:(?:acted |served )?as )?(?:the |a |an )?(?:(tech|technical|backend|back-end|frontend|team|project|development|data|platform|release|test|migration|infrastructure|engineering)[ -])?([a-z]+) (on|of|for|in) (.+)$/i

/** Things that a person makes, at the end of the first words: "Flask app with …". */
const MADE =
  /^((?:[\w.+#/-]+ ){0,4}(?:app|application|api|service|bot|website|tool|script|library|pipeline|dashboard|plugin|backend|prototype|module|package|crawler|parser|cli|game)) (with|for|that|which|using|in|to)\b/i

/** A bullet that opens with a noun, told as a deed. */
export function nounOpening(text: string, task: Task): string | null {
  const small = uncapitalised(text, (word) => isTechnology(word, task))
  return turnNominal(small, ongoing(task), task) ?? doer(text, task) ?? made(text, task)
}

function doer(text: string, task: Task): string | null {
  const match = DOER.exec(text)
  const [, area, who, link, rest] = match ?? []
  const base = DOERS[who?.toLowerCase() ?? '']
  if (!base || !rest) return null
  const verb = finite(base, ongoing(task), task)
  if (!area || area.toLowerCase() === 'team')
    return link === 'in' || link === 'on' ? `${verb} work ${link} ${rest}` : `${verb} ${rest}`
  return `${verb} ${area.toLowerCase() === 'tech' ? 'technical' : area.toLowerCase()} work ${link} ${rest}`
}

function made(text: string, task: Task): string | null {
  const match = MADE.exec(text)
  if (!match) return null
  const thing = uncapitalised(text, (word) => isTechnology(word, task))
  const article = /^(?:the|a|an|my|our) /i.test(text) ? '' : `${indefiniteArticle(text)} `
  return `${freshest(['build', 'write'], 'past', task)} ${article}${thing}`
}
