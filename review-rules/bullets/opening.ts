import type { Lexicon } from '../../src/review/lexicon.ts'
import type { JudgedBullet } from '../../src/review/rule.ts'
import { isKnownOpener } from '../../src/review/words/opener.ts'

/** "Search: moved the index to …": a label names the subject, the sentence begins behind it. */
const LABEL = /^\p{Lu}[^:.,;]{1,50}:\s/u

export function isLabelled({ bullet, judgement }: JudgedBullet, lexicon: Lexicon): boolean {
  return LABEL.test(bullet.text) && !isKnownOpener(judgement.opener, lexicon)
}

/** "Three shops use it every week": others come first because they are the result. */
const OTHERS =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|all|most|many|several|the|every|each|users|customers|students|teams)\s/iu

export function tellsOfOthers({ bullet, judgement }: JudgedBullet): boolean {
  return judgement.outcome && OTHERS.test(bullet.text)
}

/** The opening to quote: the phrase that hides the work or, where a thing opens the line, its first three words. */
export function openingOf({ bullet, judgement }: JudgedBullet, lexicon: Lexicon): string {
  return isKnownOpener(judgement.opener, lexicon)
    ? judgement.opener
    : beforeFigure(bullet.text.split(/\s+/u, 3)).join(' ')
}

/** “Migration of 23” is quoted as “Migration of”, and “Reduction of the” as “Reduction of”. */
function beforeFigure([first = '', ...others]: readonly string[]): string[] {
  const end = others.findIndex((word) => /^\W?\d|^(?:the|an?|our|its|my)$/i.test(word))
  return [first, ...(end < 0 ? others : others.slice(0, end))]
}
