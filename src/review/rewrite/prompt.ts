import { blank, inTurn, type Task } from './task.ts'

/** Nothing to build on, or nothing safe to say: the blanks carry the work, and the figures of the bullet its question. */
export function prompted(text: string, task: Task): string {
  const facts = [
    ...new Set(
      [...text.matchAll(/\S*(?:\d|[a-z][A-Z]|[A-Z]{2})\S*|(?<=\S )[A-Z][\w.+#-]*/g)].map((match) =>
        match[0].replace(/[,;:()]/g, ''),
      ),
    ),
  ]
  const rest = facts.length > 0 ? ` Keep what is true of: ${facts.join(', ')}.` : ''
  const what = blank(
    task,
    inTurn(
      [
        'What you built or changed',
        'The system you worked on and what you changed in it',
        'One piece of work you would explain in an interview',
      ],
      task,
    ),
    `Which piece of work is behind this line?${rest}`,
  )
  const who = blank(
    task,
    inTurn(['who used it', 'the people who relied on it', 'which team or users'], task),
    'Who used it, or who gained from it?',
  )
  const effect = blank(
    task,
    inTurn(['what changed for them', 'what is different since', 'what got better, and how you know'], task),
    'What was different afterwards?',
  )
  return `${what} for ${who}: ${effect}`
}
