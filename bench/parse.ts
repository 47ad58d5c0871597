/**
 * Scores what we parse against typed truth: reads every file of the shared corpus (REDLINE_SHARED), writes a prediction
 * beside a temporary folder in the shape of its scorer, and runs it. Arguments go to the scorer: --by layout, --misses FIELD.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { extract } from '../src/resume/extract/extract.ts'
import { outline } from '../src/resume/outline.ts'
import { parseResume } from '../src/resume/parse/parse.ts'
import { vocabularySchema } from '../src/resume/parse/vocabulary.ts'

const FOLDERS = ['pdf', 'real', 'docs']
const READABLE = /\.(?:pdf|docx|txt|md)$/

const shared = process.env.REDLINE_SHARED
if (shared === undefined) {
  console.error('Set REDLINE_SHARED to the folder of the shared corpus (the one that holds corpus/score.mjs).')
  process.exit(2)
}

const lexicon = (name: string) => parseYaml(readFileSync(new URL(`../review-rules/lexicon/${name}.yaml`, import.meta.url), 'utf8'))
const vocabulary = vocabularySchema.parse({
  headings: lexicon('headings'),
  titles: lexicon('titles'),
  degrees: lexicon('degrees'),
})

const work = mkdtempSync(join(tmpdir(), 'redline-parse-'))
const times: number[] = []
for (const folder of FOLDERS) {
  const source = join(shared, 'corpus', folder)
  const predictions = join(work, folder)
  mkdirSync(predictions)
  for (const name of readdirSync(source).filter((file) => READABLE.test(file))) {
    try {
      const document = await extract(readFileSync(join(source, name)), name)
      const started = performance.now()
      const resume = parseResume(document, vocabulary)
      times.push(performance.now() - started)
      const stem = folder === 'docs' ? name : name.replace(READABLE, '')
      writeFileSync(join(predictions, `${stem}.json`), JSON.stringify(outline(resume)))
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

times.sort((a, b) => a - b)
console.log(`parsing took ${times[times.length >> 1]?.toFixed(2)} ms a document (median), ${times.at(-1)?.toFixed(2)} ms at most`)
for (const folder of FOLDERS) {
  const scorer = [join(shared, 'corpus', 'score.mjs'), '--pred', join(work, folder), '--truth', join(shared, 'corpus', folder)]
  console.log(`\n#### ${folder}`)
  console.log(execFileSync('node', [...scorer, ...process.argv.slice(2)], { encoding: 'utf8' }))
}
