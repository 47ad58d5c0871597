import { capitalised } from '../words/capital.ts'
import { withEffect } from './ending.ts'
import { blank, inTurn, type Task } from './task.ts'

/** A list of tools with nothing made of them: the tools move into the blank that asks which of them carried the work. */
export function soupUntangled(text: string, task: Task): string {
  const first = task.judgement.technologies[0]
  if (!first) return withEffect(text, task)
  const lead = text.slice(0, first.at).replace(/ (?:with|in|using|on|and)? ?$/i, '')
  const last = task.judgement.technologies.at(-1)!
  const list = text.slice(first.at, last.at + last.text.length)
  const tail = text.slice(last.at + last.text.length)
  const verb = lead.split(' ')[0] ?? ''
  const hides = verb === '' || /^(?:coded|used|worked|utili[sz]ed|programmed|experience|skilled)$/i.test(verb)
  const made = blank(
    task,
    inTurn(['which service or feature, for whom', 'the one thing you made, and who used it'], task),
    'Which one thing did you make with these, and who used it?',
  )
  const chosen = blank(
    task,
    `the three or four that mattered most of ${list}`,
    'Which three or four of these did the work rest on? The others can move to your skills.',
  )
  const opened = hides ? '' : `${capitalised(lead)}${lead.includes(' ') ? ':' : ''} `
  return `${opened}${made} with ${chosen}${tail}`
}
