import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Vocabulary, vocabularySchema } from '../src/resume/parse/vocabulary.ts'
import { type Overlay, overlaySchema } from '../src/review/checklist.ts'
import { type Lexicon, lexiconSchema } from '../src/review/lexicon.ts'

const folder = new URL('./', import.meta.url)

/** A mistake in a data file, said as "file:line: what is wrong". */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
}

/**
 * Reads one YAML file and holds it to its schema.
 * @param path below review-rules, e.g. "lexicon/buzzwords.yaml"
 * @throws DataFileError with file, line and reason
 */
export function readData<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter()
  const yaml = parseDocument(readFileSync(new URL(path, folder), 'utf8'), { lineCounter: lines })
  const mistake = yaml.errors[0]
  if (mistake) throw new DataFileError(`review-rules/${path}:${mistake.linePos?.[0].line ?? 1}: ${mistake.message}`)
  const result = schema.safeParse(yaml.toJS())
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const node = yaml.getIn(issue.path, true)
  const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  throw new DataFileError(`review-rules/${path}:${line}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
}

/** The word lists that rules and judgement work with. @throws DataFileError */
export function loadLexicon(): Lexicon {
  return readEach(lexiconSchema.shape)
}

/** The words by which sections, titles and degrees are recognised. @throws DataFileError */
export function loadVocabulary(): Vocabulary {
  return readEach(vocabularySchema.shape)
}

/** One file a key of the schema: `irregularVerbs` stands in lexicon/irregular-verbs.yaml. */
function readEach<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const read = Object.entries(shape).map(([key, schema]) => {
    const file = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [key, readData(`lexicon/${file}.yaml`, schema)]
  })
  return Object.fromEntries(read) as { [Key in keyof Shape]: z.output<Shape[Key]> }
}

/** Every overlay of `review-rules/checklists`, in the order in which they are laid over one another. */
export function loadOverlays(): Overlay[] {
  return ['', 'markets/', 'seniority/', 'employers/'].flatMap((axis) =>
    readdirSync(fileURLToPath(new URL(`checklists/${axis}`, folder)))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readData(`checklists/${axis}${name}`, overlaySchema)),
  )
}
