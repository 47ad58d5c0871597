import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { renderThread } from '../adapters/terminal/render.ts'
import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import { DataFileError, loadGuide, loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { DONE, REFUSED, said } from './command/exit.ts'
import { readGuideOptions } from './command/guide-options.ts'
import { helpFor, type ReviewOptions, readOptions, UsageError } from './command/options.ts'
import { composeGuide } from './guide/compose.ts'
import { outputOf, refusedOutput } from './output/output.ts'
import { closeReader, readDocument } from './resume/extract/extract.ts'
import { refuseUnlessResume } from './resume/parse/kind.ts'
import { parseResume } from './resume/parse/parse.ts'
import { Refusal } from './resume/refusal.ts'
import { marketsOf, type Overlay } from './review/checklist.ts'
import type { Market } from './review/context.ts'
import { type Knowledge, knowledgeOf } from './review/prepare.ts'
import { reviewResume } from './review/review.ts'
import { composeThread } from './thread/compose.ts'

/** The commands that chat clients and a database are loaded for (src/serving.ts). */
const SERVING = ['start', 'worker', 'database', 'discord:deploy', 'discord:shards'] as const

process.exitCode = await main(process.argv.slice(2))

async function main([command, ...words]: string[]): Promise<number> {
  try {
    const service = SERVING.find((name) => name === command)
    if (service) {
      const { serving } = await import('./serving.ts')
      return await serving(service, words)
    }
    const overlays = loadOverlays()
    const markets = marketsOf(overlays)
    if (command === 'guide') return guide(words, markets, overlays)
    if (command !== 'review') return help(command, markets)
    const options = readOptions(words, new Date(), markets)
    return options === 'help' ? help('--help', markets) : await review(options, overlays)
  } catch (error) {
    return said(error, [UsageError, DataFileError])
  }
}

function help(command: string | undefined, markets: readonly Market[]): number {
  if (command === undefined || command === '--help' || command === 'help') {
    process.stdout.write(helpFor(markets))
    return DONE
  }
  throw new UsageError(`There is no command ${command}. Known: review, guide, ${SERVING.join(', ')}.`)
}

async function review(options: ReviewOptions, overlays: readonly Overlay[]): Promise<number> {
  const { file, format, posting, today, layout, ...asked } = options
  const advertisement = posting === null ? null : await readPosting(posting)
  try {
    const reading = readDocument(await readResume(file), basename(file))
    // Loaded while the process that reads the file starts.
    const [document, knowledge] = await Promise.all([reading, loadKnowledge(overlays)])
    const resume = parseResume(document, loadVocabulary())
    // Before any refusal: a file that is refused by mistake is what somebody wants to look at.
    if (layout !== null) {
      const { showLayout } = await import('./command/show-layout.ts')
      process.stderr.write(await showLayout(resume, layout))
    }
    refuseUnlessResume(resume)
    const result = reviewResume(resume, { ...asked, posting: advertisement, today }, knowledge)
    const thread = composeThread(result)
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(outputOf(resume, result, thread), null, 2)}\n`
        : renderThread(thread, screen()),
    )
    return DONE
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (format === 'json') process.stdout.write(`${JSON.stringify(refusedOutput(error), null, 2)}\n`)
    else process.stderr.write(`${error.message}\n`)
    return REFUSED
  } finally {
    closeReader()
  }
}

async function loadKnowledge(overlays: readonly Overlay[]): Promise<Knowledge> {
  return knowledgeOf(rules, overlays, loadLexicon(), loadDictionary())
}

function guide(words: string[], markets: readonly Market[], overlays: readonly Overlay[]): number {
  const options = readGuideOptions(words, markets)
  if (options === 'help') return help('--help', markets)
  const thread = composeGuide(options, { rules, overlays, texts: loadGuide() })
  process.stdout.write(renderThread(thread, screen()))
  return DONE
}

async function readResume(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch {
    throw new Refusal('missing', { path })
  }
}

async function readPosting(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UsageError(`I could not read the posting at ${path}: check the path and try again.`)
  }
}

function screen() {
  const { NO_COLOR, FORCE_COLOR } = process.env
  const colour = FORCE_COLOR ? FORCE_COLOR !== '0' : Boolean(process.stdout.isTTY) && !NO_COLOR
  return { columns: process.stdout.columns ?? 80, colour }
}
