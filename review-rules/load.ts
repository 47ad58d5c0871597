import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type GuideTexts, guideSchema } from '../src/guide/texts.ts'
import { type Vocabulary, vocabularySchema } from '../src/resume/parse/vocabulary.ts'
import { type Overlay, overlaySchema } from '../src/review/checklist.ts'
import { EMPLOYERS, LEVELS } from '../src/review/context.ts'
import { type Lexicon, lexiconSchema } from '../src/review/lexicon.ts'

import { type Mistake, mistakesIn, mistakesInGuide } from './known.ts'

const directory = new URL('./', import.meta.url)

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
  const yaml = parseDocument(readFileSync(new URL(path, directory), 'utf8'), { lineCounter: lines })
  const mistake = yaml.errors[0]
  if (mistake) throw new DataFileError(`review-rules/${path}:${mistake.linePos?.[0].line ?? 1}: ${mistake.message}`)
  const result = schema.safeParse(yaml.toJS())
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const line = lineOf(yaml, issue.path, lines)
  throw new DataFileError(`review-rules/${path}:${line}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
}

/** The line of the key where the path ends in one, else that of the value. */
function lineOf(yaml: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  const around = yaml.getIn(path.slice(0, -1), true)
  const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  const node = pair?.key ?? yaml.getIn(path, true)
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
}

/** The word lists that rules and judgement work with. @throws DataFileError */
export function loadLexicon(): Lexicon {
  return readEach(lexiconSchema.shape)
}

/** The words by which sections, titles and degrees are recognised. @throws DataFileError */
export function loadVocabulary(): Vocabulary {
  return readEach(vocabularySchema.shape)
}

/** The texts of the guide. @throws DataFileError */
export function loadGuide(): GuideTexts {
  return readData('guide.yaml', held(guideSchema, mistakesInGuide))
}

/** One file a key of the schema: `irregularVerbs` stands in lexicon/irregular-verbs.yaml. */
function readEach<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const read = Object.entries(shape).map(([key, schema]) => {
    const file = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [key, readData(`lexicon/${file}.yaml`, schema)]
  })
  return Object.fromEntries(read) as { [Key in keyof Shape]: z.output<Shape[Key]> }
}

/** The folders of the checklists in the order in which they are laid over one another, and which files each may hold. */
const AXES = [
  { folder: '', axis: 'base', known: ['base'] },
  { folder: 'markets/', axis: 'market', known: null },
  { folder: 'seniority/', axis: 'seniority', known: LEVELS },
  { folder: 'employers/', axis: 'employer', known: EMPLOYERS },
] as const

/**
 * Every overlay of `review-rules/checklists`. Each file in the folder of markets is a market.
 * @throws DataFileError
 */
export function loadOverlays(): Overlay[] {
  const markets = namesIn('markets/')
  const topics = Object.keys(readData('lexicon/topics.yaml', lexiconSchema.shape.topics))
  const overlays = AXES.flatMap(({ folder, axis, known }) =>
    namesIn(folder).map((name) => {
      const schema = overlaySchema.extend({
        axis: z.literal(axis),
        value: z.literal(name).and(z.enum(known ?? markets)),
        like: z.enum(markets).optional(),
      })
      const complete = schema.refine(isComplete, 'a market says document and spelling, or which other it is like')
      return readData(
        `checklists/${folder}${name}.yaml`,
        held(complete, (overlay) => mistakesIn(overlay, topics)),
      )
    }),
  )
  const circle = overlays.find((overlay) => isCircle(overlay, overlays))
  if (circle) throw new DataFileError(`review-rules/checklists/markets/${circle.value}.yaml: like: goes in a circle`)
  return overlays
}

/** The schema that also finds what `mistakes` finds. */
function held<Schema extends z.ZodType>(schema: Schema, mistakes: (data: z.output<Schema>) => Mistake[]) {
  return schema.superRefine((data, context) => {
    for (const { path, message } of mistakes(data)) context.addIssue({ code: 'custom', path, message })
  })
}

function namesIn(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(`checklists/${folder}`, directory)))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .sort()
}

function isComplete({ axis, like, document, spelling }: Overlay): boolean {
  return axis !== 'market' || like !== undefined || (document !== undefined && spelling !== undefined)
}

/** Following `like` from one market to the next comes to an end, unless it goes in a circle. */
function isCircle(overlay: Overlay, overlays: readonly Overlay[]): boolean {
  let next: Overlay | undefined = overlay
  for (const _ of overlays) {
    const like: string | undefined = next?.like
    next = overlays.find(({ value }) => value === like)
  }
  return next !== undefined
}
