import {
  buzzwords,
  firstPerson,
  incredibleFigure,
  isAcronymSoup,
  isStuffed,
  isTooLong,
  passiveVoice,
} from './faults.ts'
import type { BulletJudgement, Reason } from './judgement.ts'
import { statesOutcome } from './outcome.ts'
import { tellsOfPeople } from './people.ts'
import { findPhrases } from './phrases.ts'
import { type Reading, readBullet } from './reading.ts'
import { statesScope } from './scope.ts'
import { namesUnlistedTool } from './unlisted.ts'
import { isVague } from './vague.ts'
import type { JudgingWords } from './words.ts'

/** "I" and "we" tell the bullet as a story; "my" or "us" in a bullet that says everything is no fault worth a fix. */
const SUBJECT = /^(?:i|we)\b/i

interface Axes {
  action: boolean
  tech: boolean
  outcome: boolean
  scope: boolean
}

/**
 * Judges one bullet by its own words alone.
 * @param current the role goes on, so that the present tense is as good as the past
 */
export function judgeBullet(
  text: string,
  { words, current }: { words: JudgingWords; current: boolean },
): BulletJudgement {
  const reading = readBullet(text, words, current)
  const passive = passiveVoice(reading, words)
  const axes: Axes = {
    action: reading.opening.action,
    tech:
      reading.technologies.length > 0 ||
      findPhrases(reading.tokens, words.artefacts).length > 0 ||
      namesUnlistedTool(reading, words.acronyms),
    outcome: statesOutcome(reading, words),
    scope: statesScope(reading, words),
  }
  const [reason, evidence] = firstReason(reading, axes, passive, words)
  return {
    ...axes,
    needsFix: reason !== 'none',
    reason,
    opener: openerOf(reading, passive),
    evidence,
    technologies: reading.technologies,
  }
}

function openerOf({ text, tokens, opening }: Reading, passive: string | null): string {
  if (passive || !opening.hiding) return ''
  const { from, to } = opening.hiding
  return text.slice(tokens[from]!.at, tokens[to - 1]!.end)
}

/** The first reason that fits, from the gravest, and the words it rests on. */
function firstReason(reading: Reading, axes: Axes, passive: string | null, words: JudgingWords): [Reason, string] {
  const { text } = reading
  // What became of people rests on no tool.
  const complete = axes.action && axes.outcome && (axes.tech || tellsOfPeople(reading, words))
  const figure = incredibleFigure(text)
  if (figure) return ['metric-not-credible', figure]
  if (isAcronymSoup(reading, words)) return ['acronym-soup', '']
  if (!axes.outcome && isStuffed(reading)) return ['keyword-stuffing', '']
  const praise = buzzwords(reading, words)
  if (praise.length > 1 || (praise.length === 1 && !complete)) return ['buzzword', praise[0]!]
  if (isTooLong(text)) return ['too-long', '']
  const person = firstPerson(text)
  if (person && (!complete || SUBJECT.test(person))) return ['first-person', person]
  if (passive) return ['passive', passive]
  if (!axes.action) return ['weak-opener', openerOf(reading, passive)]
  if (complete) return ['none', '']
  if (!axes.tech && isVague(reading, words)) return ['vague', '']
  return axes.outcome ? ['no-tech', ''] : ['no-outcome', '']
}
