import { baseOfGerund, pastOfGerund } from '../words/verb.ts'
import { DETERMINER, isPreposition } from './clause.ts'
import { finite, isTechnology, type Task, type Tense } from './task.ts'

/** Gerunds that comment on the work after a comma; they stay as they are. */
const COMMENT =
  /^(?:reducing|cutting|taking|ensuring|improving|saving|increasing|using|including|enabling|resulting|leading|allowing|making|helping|giving|bringing|lowering|raising|achieving|halving|doubling|removing|speeding|keeping|freeing|shortening|dropping)$/

/** Verbs that take their object with a preposition. */
const GOES_WITH =
  /^(?:(?:respond|report|contribut|react|migrat|deploy|mov)ing to|(?:work|collaborat|liais|communicat|pair|coordinat)ing with|(?:advis|consult|report|present)ing on)$/

const NEVER =
  /^(?:being|having|during|nothing|something|anything|string|spring|king|going|morning|evening|ongoing|outstanding|existing|following|according|regarding|remaining)$/

/**
 * "building and testing the API, fixing bugs" gives "Built and tested the API, fixed bugs"; null when the text does not
 * open with a gerund, or when it is as likely a thing ("billing system").
 */
export function turnGerunds(text: string, tense: Tense, task: Task): string | null {
  const chain = /^[a-z-]+ing(?:(?:, | and |, and | or | & |\/)(?:then )?[a-z-]+ing\b(?! \/))*(?= |$)/i.exec(text)?.[0]
  if (!chain) return null
  const rest = text.slice(chain.length)
  const next = rest.trimStart().split(' ')[0] ?? ''
  const gerunds = chain.toLowerCase().match(/[a-z-]+ing\b/g) ?? []
  if (/^,? (?:and|or) |^, /.test(rest) || !gerunds.every((word) => isGerund(word, next, task))) return null
  const opened = chain.toLowerCase().replace(/[a-z-]+ing\b/g, (word) => finiteOf(word, tense, task))
  return opened + turnLater(rest.replace(/^ of (?=\S)/, ' '), tense, task)
}

/** The gerunds later in a list of deeds: "… and moving 3 services" gives "… and moved 3 services". */
function turnLater(rest: string, tense: Tense, task: Task): string {
  const lastJoin = Math.max(
    ...[...rest.matchAll(/ (?:and|or) (?:[a-z]+ly )?[a-z-]+ing /g)].map((match) => match.index),
    -1,
  )
  return rest.replace(
    /(,? and |,? or |, |; )((?:also |then |[a-z]+ly )?)([a-z-]+ing)(?= (\S+))/g,
    (whole, join: string, adverb: string, word: string, next: string, at: number) => {
      const comment = join === ', ' && (at > lastJoin || COMMENT.test(word))
      // Between other deeds, "training models" is one as well.
      const listed = join === ', ' && at < lastJoin && baseOfGerund(word, task.verbs) !== null && !NEVER.test(word)
      const thing = isPreposition(next) && !GOES_WITH.test(`${word} ${next}`)
      if (comment || thing || !(listed || isGerund(word, next, task))) return whole
      return `${join}${adverb}${finiteOf(word, tense, task)}`
    },
  )
}

function isGerund(word: string, next: string, task: Task): boolean {
  const lower = word.toLowerCase()
  const { bases, things } = task.situation.words
  if (NEVER.test(lower) || isTechnology(lower, task)) return false
  const base = baseOfGerund(lower, task.verbs)
  if (base === null) return false
  const sure = DETERMINER.test(next) || isTechnology(next.replace(/,$/, ''), task)
  if (things.has(lower)) return sure
  return sure || bases.has(base.slice(base.lastIndexOf('-') + 1))
}

function finiteOf(word: string, tense: Tense, task: Task): string {
  if (tense === 'present') return baseOfGerund(word, task.verbs) ?? word
  return pastOfGerund(word, task.verbs) ?? word
}

/** "design and build the API" gives "designed and built the API"; null when the text does not open with a verb. */
export function turnBases(text: string, tense: Tense, task: Task): string | null {
  const chain = /^[a-z-]+(?:(?:, | and |, and | or )[a-z-]+)*/.exec(text)?.[0] ?? ''
  const words = chain.split(/(, and |, | and | or )/)
  const turned: string[] = []
  for (const [index, word] of words.entries()) {
    if (index % 2 === 1) continue
    if (!isBase(word, task) || (index > 0 && word === '')) break
    turned.push(index === 0 ? '' : words[index - 1]!, finite(word, tense, task))
  }
  if (turned.length === 0) return null
  const used = words.slice(0, turned.length - 1).join('')
  const rest = text.slice(used.length)
  const later = rest.replace(
    /( and |, and |, )([a-z-]+)(?= (\S+))/g,
    (whole, join: string, word: string, next: string) => {
      const sure = DETERMINER.test(next) || /^[A-Z]/.test(next)
      return isBase(word, task) && (sure || !task.situation.words.both.has(word)) && !isPreposition(next)
        ? join + finite(word, tense, task)
        : whole
    },
  )
  return turned.join('') + later
}

function isBase(word: string, task: Task): boolean {
  return task.situation.words.bases.has(word.slice(word.lastIndexOf('-') + 1)) && !isPreposition(word)
}

/** Whether the first word can only be a verb here: known, and followed by an object, or no noun as well. */
export function opensWithBase(text: string, task: Task): boolean {
  const [first = '', next = ''] = text.split(' ')
  if (!isBase(first, task)) return false
  return (
    !task.situation.words.both.has(first) ||
    /^(?:up|out|down|over)$/.test(next) ||
    DETERMINER.test(next) ||
    next === 'and'
  )
}
