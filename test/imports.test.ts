import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** What the adapters have in common. */
const SHARED = ['port', 'desk', 'fetch-file', 'choices', 'sentences'].map((name) => `adapters/${name}.ts`)

/** Who may import what of ours, by the beginning of the path; the first row that fits holds. One's own folder is free. */
const MAY_IMPORT: [from: string, to: string[]][] = [
  ['src/main.ts', ['']],
  ['src/serving.ts', ['']],
  ['src/reviewer.ts', ['']],
  ['src/resume/', []],
  ['src/review/', ['src/resume/']],
  ['src/thread/', ['src/review/']],
  ['src/guide/', ['src/review/', 'src/thread/']],
  ['src/output/', ['src/resume/', 'src/review/', 'src/thread/']],
  ['src/store/', ['src/review/checklist.ts', 'src/review/context.ts', 'src/resume/refusal.ts', 'src/thread/thread.ts']],
  ['src/config.ts', ['src/store/open.ts']],
  ['src/jobs/', ['src/resume/', 'src/review/', 'src/thread/', 'src/store/', 'adapters/port.ts']],
  [
    'src/process/',
    [
      'src/config.ts',
      'src/desk/',
      'src/jobs/',
      'src/store/',
      'src/resume/extract/extract.ts',
      'adapters/port.ts',
      'adapters/desk.ts',
    ],
  ],
  ['src/command/', ['src/resume/model.ts', 'src/review/context.ts', 'src/review/infer/infer.ts', 'src/store/']],
  ['review-rules/load.ts', ['src/resume/parse/vocabulary.ts', 'src/review/', 'src/guide/texts.ts', 'review-rules/']],
  ['review-rules/known.ts', ['src/review/', 'src/guide/texts.ts', 'review-rules/']],
  ['review-rules/', ['src/resume/', 'src/review/']],
  ['adapters/terminal/', ['src/thread/']],
  ['src/desk/', ['src/store/', 'src/thread/thread.ts', 'adapters/desk.ts']],
  ['adapters/discord/', ['src/thread/', 'src/review/context.ts', ...SHARED]],
  ['adapters/slack/', ['src/thread/', 'src/review/context.ts', ...SHARED]],
  ['adapters/desk.ts', ['src/thread/thread.ts', 'src/review/context.ts', 'adapters/port.ts']],
  ['adapters/port.ts', ['src/thread/thread.ts']],
  ['adapters/fetch-file.ts', ['adapters/port.ts']],
  ['adapters/choices.ts', ['src/review/context.ts']],
]

const files = ['src', 'adapters', 'review-rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)

it.each(files)('%s imports only what its layer may know', (file) => {
  const [layer, allowed] = MAY_IMPORT.find(([from]) => file.startsWith(from)) ?? [file, []]
  const forbidden = importsOf(file).filter((target) => ![layer, ...allowed].some((start) => target.startsWith(start)))
  expect(forbidden).toEqual([])
})

it('nothing imports what wires everything, but src/main.ts the serving half of it', () => {
  const wiring = ['src/main.ts', 'src/serving.ts', 'src/reviewer.ts']
  const others = files.filter((file) => file !== 'src/main.ts')
  expect(others.filter((file) => importsOf(file).some((target) => wiring.includes(target)))).toEqual([])
})

it('only src/store knows Prisma and its generated clients', () => {
  const knowing = files.filter((file) => /'(?:@prisma\/|[^']*\/generated\/)/.test(readFileSync(file, 'utf8')))
  expect(knowing.filter((file) => !file.startsWith('src/store/'))).toEqual([])
})

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) =>
    join(dirname(file), match[1]!),
  )
}
