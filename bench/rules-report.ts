import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { readOptions, UsageError } from '../src/command/options.ts'
import { closeReader, readDocument } from '../src/resume/extract/extract.ts'
import { refuseUnlessResume } from '../src/resume/parse/kind.ts'
import { parseResume } from '../src/resume/parse/parse.ts'
import { Refusal } from '../src/resume/refusal.ts'
import { marketsOf } from '../src/review/checklist.ts'
import type { Review } from '../src/review/finding.ts'
import { knowledgeOf } from '../src/review/prepare.ts'
import { reviewResume } from '../src/review/review.ts'
import { type Counted, reportLines } from './report-lines.ts'

/**
 * What each rule says to a folder of documents, for people who tune the rules: `npm run rules:report -- DIR` and the
 * options of a review. Files are opened as for a review, and quotes name contact details without repeating them.
 */
const READABLE = /\.(?:pdf|docx|odt|rtf|txt|md)$/i

try {
  const overlays = loadOverlays()
  const options = readOptions(process.argv.slice(2), new Date(), marketsOf(overlays))
  if (options === 'help') throw new UsageError('Usage: npm run rules:report -- DIR [--market M] [--level L] …')
  const posting = options.posting === null ? null : readFileSync(options.posting, 'utf8')
  const knowledge = knowledgeOf(rules, overlays, loadLexicon(), loadDictionary())
  const vocabulary = loadVocabulary()
  const reviewed: Counted[] = []
  for (const name of filesIn(options.file)) {
    try {
      const resume = parseResume(await readDocument(readFileSync(join(options.file, name)), name), vocabulary)
      refuseUnlessResume(resume)
      const { findings }: Review = reviewResume(resume, { ...options, posting }, knowledge)
      reviewed.push({ name, findings })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.log(`${name} is left out: ${error.message}`)
    }
  }
  console.log(reportLines(reviewed, rules).join('\n'))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
} finally {
  closeReader()
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => READABLE.test(name))
      .sort()
  } catch {
    throw new UsageError(`I could not read the folder ${folder}: check the path and try again.`)
  }
}
