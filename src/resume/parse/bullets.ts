import type { Bullet, Line, Passage } from '../model.ts'
import type { Block } from './blocks.ts'
import { clip, passageOf, trimmed } from './passage.ts'

/** "Environment: Java, Kafka": a line below a list that describes the job and is no achievement. */
const LABEL =
  /^(?:tech|technical|technology|technologies|technologien|tools|stack|environment|umgebung|environnement|omgeving|keywords|skills|team)[\p{L} &/]{0,30}:/iu

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|ca|z\.B|u\.a|Inc|Ltd|Co|Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.$/u

/** What stands below the head of a role: its list, else the sentences of its paragraphs, and the paragraph above the list. */
export function bodyOf(body: Block[]): { context: Passage | null; bullets: Bullet[] } {
  const firstItem = body.findIndex((block) => block.kind === 'item')
  const isContext = (block: Block, i: number) =>
    block.kind !== 'item' && (i < firstItem || LABEL.test((block.lines[0] as Line).text))
  const context = body.filter(isContext).flatMap((block) => block.lines)
  const bullets = body
    .filter((block, i) => !isContext(block, i))
    .flatMap((block) => {
      const passage = passageOf(block.lines)
      const page = (block.lines[0] as Line).page
      if (block.kind === 'item') return [{ ...passage, page, listed: true }]
      return sentencesOf(passage).map((sentence) => ({ ...sentence, page, listed: false }))
    })
    .filter((bullet) => /\p{L}/u.test(bullet.text))
  return { context: context.length === 0 ? null : passageOf(context), bullets }
}

/** A paragraph cut after its full stops; abbreviations and initials do not end a sentence. */
export function sentencesOf(passage: Passage): Passage[] {
  const sentences: Passage[] = []
  let from = 0
  for (const match of passage.text.matchAll(/[.!?]["”’)]?\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length
    if (ABBREVIATION.test(passage.text.slice(Math.max(from, match.index - 10), match.index + 1))) continue
    sentences.push(trimmed(clip(passage, from, end)))
    from = end
  }
  sentences.push(trimmed(clip(passage, from, passage.text.length)))
  return sentences.filter((sentence) => sentence.text !== '')
}
