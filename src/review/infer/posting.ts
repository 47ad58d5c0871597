import type { DocumentKind } from '../context.ts'
import type { TechnologyMention } from '../judge/judgement.ts'
import type { Posting } from '../rule.ts'

/** Lines of an advertisement after which no title stands any more. */
const TITLE_WITHIN = 4

/** Reads a job advertisement: its title is the first short line that reads like one. */
export function readPosting(
  text: string,
  technologiesIn: (text: string) => TechnologyMention[],
  isTitle: (line: string) => boolean,
): Posting {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const title = lines.slice(0, TITLE_WITHIN).find((line) => line.length <= 80 && isTitle(line)) ?? null
  return { text, title, technologies: technologiesIn(text) }
}

/** The kind of document that an advertisement asks for by name; null when it names neither or both. */
export function kindInPosting(text: string): DocumentKind | null {
  const resume = /\br[eé]sum[eé]s?\b/iu.test(text)
  const cv = /\b(?:CVs?|curriculum vitae)\b/u.test(text)
  if (resume === cv) return null
  return resume ? 'resume' : 'cv'
}
