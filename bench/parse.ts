/**
 * Scores what we parse against typed truth: reads every file of the shared corpus, writes predictions in the shape of
 * its scorer to a temporary folder, and runs it. Arguments go to the scorer: --by layout, --misses FIELD, --lenient.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadVocabulary } from '../review-rules/load.ts'
import { extract } from '../src/resume/extract/extract.ts'
import { outline } from '../src/resume/outline.ts'
import { parseResume } from '../src/resume/parse/parse.ts'
import { sharedPath } from './shared.ts'
import { printSpeed } from './speed.ts'

const FOLDERS = ['pdf', 'real', 'docs']
const READABLE = /\.(?:pdf|docx|odt|rtf|txt|md)$/

const corpus = sharedPath('corpus')
const vocabulary = loadVocabulary()
const predictions = mkdtempSync(join(tmpdir(), 'redline-parse-'))

for (const folder of FOLDERS) {
  mkdirSync(join(predictions, folder))
  for (const name of readdirSync(join(corpus, folder)).filter((file) => READABLE.test(file))) {
    try {
      const document = await extract(readFileSync(join(corpus, folder, name)), name)
      const resume = parseResume(document, vocabulary)
      // The truth of a PDF is named without the file's extension, that of other formats with it.
      const stem = name.replace(/\.pdf$/, '')
      writeFileSync(join(predictions, folder, `${stem}.json`), JSON.stringify(outline(resume)))
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

for (const folder of FOLDERS) {
  const scorer = [join(corpus, 'score.mjs'), '--pred', join(predictions, folder), '--truth', join(corpus, folder)]
  console.log(`\n# ${folder}`)
  console.log(execFileSync(process.execPath, [...scorer, ...process.argv.slice(2)], { encoding: 'utf8' }))
}

const pdfs = ['pdf', 'real'].flatMap((folder) =>
  readdirSync(join(corpus, folder)).flatMap((name) => (name.endsWith('.pdf') ? [join(corpus, folder, name)] : [])),
)
await printSpeed(pdfs)
