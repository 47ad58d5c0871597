import type { LineDraft } from '../assemble.ts'

/** Share of sentences from which a level is that of body text; one sentence may be a headline set as a heading. */
const SENTENCES_SHARE = 0.1
const SENTENCES_LEAST = 2

/** A sentence ends with a full stop after at least this many words; a heading such as "Acme Ltd." is shorter. */
const SENTENCE = /^\S+(?:\s+\S+){4,}[.;]$/

/**
 * Takes the level off lines that are no headings: converters from web pages give body text a heading style,
 * and a level that sentences are set in says nothing about its other lines either.
 */
export function trustHeadings(lines: LineDraft[]): LineDraft[] {
  const all = new Map<number, number>()
  const sentences = new Map<number, number>()
  for (const { headingLevel: level, text } of lines) {
    if (level === null) continue
    all.set(level, (all.get(level) ?? 0) + 1)
    if (SENTENCE.test(text)) sentences.set(level, (sentences.get(level) ?? 0) + 1)
  }
  const isBody = (level: number) => {
    const count = sentences.get(level) ?? 0
    return count >= SENTENCES_LEAST && count >= (all.get(level) ?? 0) * SENTENCES_SHARE
  }
  return lines.map((line) =>
    line.headingLevel !== null && isBody(line.headingLevel) ? { ...line, headingLevel: null } : line,
  )
}
