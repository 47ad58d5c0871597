import { loadVocabulary } from '../../review-rules/load.ts'
import { readText } from '../../src/resume/extract/text/read.ts'
import type { Document, Resume } from '../../src/resume/model.ts'
import { parseResume } from '../../src/resume/parse/parse.ts'

const vocabulary = loadVocabulary()

/** The lines of a text file as the product reads them; a tab stands for a wide gap. */
export function documentFromText(text: string): Document {
  return readText(new TextEncoder().encode(text), 'txt')
}

export function resumeFromText(text: string): Resume {
  return parseResume(documentFromText(text), vocabulary)
}
