import { blank, finite, inTurn, type Task, type Tense } from './task.ts'

/** Work that people share in turns. */
const TURNS =
  /\b(?:on-call|on call|rotas?|rotations?|support shifts?)\b|^(?:the )?(?:[a-z]+-line |out-of-hours |weekend )?(?:production )?(?:support|monitoring)\b(?! (?:of|for|to|team|with))/i
const ROTA = /^(?:on-?call|(?:[a-z-]+ )?(?:rota|rotation))\b(?! duty)/i

/** Meetings named along with a rota: every team holds them, and nothing is lost without them. */
const CEREMONIES = /,? and (?:the |in )?(?:(?:agile|scrum|sprint|daily|team) )+(?:ceremonies|meetings|events)$/i

export function isInTurns(text: string): boolean {
  return TURNS.test(text.slice(0, 40))
}

/** "on-call rotation" gives "shared the on-call rotation for [which systems …]". */
export function inTurns(text: string, tense: Tense, task: Task): string {
  const alone = text.replace(CEREMONIES, '')
  if (alone !== text) return inTurns(alone, tense, task)
  if (/^on-?call$/i.test(text)) return inTurns(`${text} duty`, tense, task)
  const rota = ROTA.test(text) ? `the ${text}` : text
  const how = / (?:for|of|across) /.test(text)
    ? ''
    : ` for ${blank(task, inTurn(['which services, how often', 'which systems, one week in how many'], task), 'Which systems, and how often was it your turn?')}`
  return `${finite('share', tense, task)} ${rota}${how}`
}
