import { blank, blanksLeft, inOrder, isUsed, type Task } from './task.ts'

/** A claimed effect or size in figures: a percentage, money, or an amount per time, with the words that belong to it. */
const CLAIM =
  /(?:\bby |\bwith |\bof )?(?:(?:about|over|nearly|almost|around|up to|more than|exactly) )?(?:[$£€]\d[\d,.]{0,20}(?: ?(?:k|m|bn|thousand|million|billion|trillion))?\b|\d[\d,.]{0,20}(?: ?%| percent| per cent)(?: (?:availability|uptime|guaranteed|faster|better|less|more|fewer|of the time|success rate))*|\d[\d,.]{0,20}(?:x\b| times\b)|\d[\d,.]{0,20} (?:thousand|million|billion|trillion)(?: (?!per\b|an?\b|and\b)[a-z]+){0,2}(?: (?:per|a|an) (?:second|minute|hour|day|week|month|year))?|\d[\d,.]{0,20}[kKmMbB]?\+? [a-z]+(?: [a-z]+)? (?:per|a|an) (?:second|minute|hour|day|week|month|year))/gi

/** Takes figures that nobody would believe out of the sentence; each becomes a blank whose question names it. */
export function withoutClaims(text: string, task: Task): string {
  let number = 0
  return text.replace(CLAIM, (claim) => {
    number += 1
    if (number > 3) return claim
    const figure = claim.replace(/^(?:by|with|of) /i, '')
    const ask = `A reader will doubt “${figure}”. What was counted, over which period, and what can you show for it?`
    return blankFor(claim, number, ask, task)
  })
}

const FIRST = ['from what to what', 'the change as you measured it', 'before and after, as counted']

function blankFor(claim: string, number: number, ask: string, task: Task): string {
  if (/^by /i.test(claim))
    return blank(
      task,
      number === 1 ? FIRST[task.situation.variant % FIRST.length]! : 'how much, and how it was measured',
      ask,
    )
  if (/availability|uptime/i.test(claim)) return `with ${blank(task, 'availability, over which months', ask)}`
  const lead = /^(?:with|of) /i.exec(claim)?.[0] ?? ''
  const words = /[$£€]/.test(claim)
    ? 'how much, and who worked it out'
    : / (?:per|a|an) /.test(claim)
      ? 'the load you measured'
      : 'the amount you can show'
  return lead + blank(task, words, ask)
}

const BOTH = [
  ['figure before', 'figure after'],
  ['old figure', 'new figure'],
  ['what it was', 'what it is'],
] as const

/** "by 40%" with no start or end told: room for both. */
export function withBaseline(text: string, task: Task): string {
  const match =
    /\bby (?:about |over |nearly |almost |around |up to |more than )?\d[\d,.]{0,20}(?:%| percent| per cent)/i.exec(text)
  if (!match || /\bfrom \S+.{0,40}\bto \S/i.test(text) || blanksLeft(text) < 2) return text
  const end = match.index + match[0].length
  const order = inOrder(BOTH, task)
  const [was, is] = order.find(([words]) => !isUsed(words, task)) ?? order[0]!
  const before = blank(task, was, 'What was the figure before?')
  const after = blank(task, is, 'And what is it now?')
  return `${text.slice(0, end)} (from ${before} to ${after})${text.slice(end)}`
}
