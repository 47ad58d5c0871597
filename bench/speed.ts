import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { loadVocabulary } from '../review-rules/load.ts'
import { extract } from '../src/resume/extract/extract.ts'
// The pdf-parse of this process has the fast push as well (see there), so that the two are compared and nothing else.
import { PDFParse } from '../src/resume/extract/pdf/library.ts'
import { parseResume } from '../src/resume/parse/parse.ts'

const ROUNDS = 5
const WARM_UP = 2

const run = promisify(execFile)

/** What is measured of one file: milliseconds by the clock, and of the processor, in each round. */
type Times = { clock: number[]; cpu: number[] }

/**
 * Prints how long extraction and parsing of PDFs takes, against the bare text extraction of pdf-parse in this process and
 * against `pdftotext -layout` with the start of its process, all of them in turn on each file.
 */
export async function printSpeed(paths: string[]): Promise<void> {
  const vocabulary = loadVocabulary()
  const withPdftotext = await run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  )
  const ours: Times[] = []
  const bare: Times[] = []
  const pdftotext: Times[] = []
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path))
    const [own, other, outside] = [noTimes(), noTimes(), noTimes()]
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const keep = round >= WARM_UP
      await time(own, keep, async () => void parseResume(await extract(bytes, path), vocabulary))
      await time(other, keep, () => bareText(bytes.slice()))
      if (withPdftotext && keep) await time(outside, keep, () => run('pdftotext', ['-layout', path, '-']))
    }
    ours.push(own)
    bare.push(other)
    pdftotext.push(outside)
  }
  const [own, other] = [middles(ours, 'clock'), middles(bare, 'clock')]
  const [ownCpu, otherCpu] = [middles(ours, 'cpu'), middles(bare, 'cpu')]
  const ms = (figure: number) => `${figure.toFixed(1)} ms`
  console.log(`Extraction and parsing of ${paths.length} PDFs, warm: median ${ms(middle(own))}, p95 ${ms(p95(own))}`)
  const times = (a: number[], b: number[]) => (middle(a) / middle(b)).toFixed(2)
  console.log(
    `  ${times(own, other)} times bare pdf-parse (${ms(middle(other))}, p95 ${ms(p95(other))}); ${times(ownCpu, otherCpu)} times in processor time`,
  )
  const outside = withPdftotext ? middles(pdftotext, 'clock') : []
  console.log(
    withPdftotext
      ? `  ${times(own, outside)} times pdftotext -layout with its start (${ms(middle(outside))}, p95 ${ms(p95(outside))})`
      : '  pdftotext is not installed (poppler-utils): not compared',
  )
}

async function bareText(data: Uint8Array): Promise<void> {
  const parser = new PDFParse({ data })
  await parser.getText()
  await parser.destroy()
}

async function time(times: Times, keep: boolean, work: () => Promise<unknown>): Promise<void> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  const { user, system } = process.cpuUsage(cpu)
  if (!keep) return
  times.clock.push(performance.now() - start)
  times.cpu.push((user + system) / 1000)
}

function noTimes(): Times {
  return { clock: [], cpu: [] }
}

/** The median of each file. */
function middles(files: Times[], kind: keyof Times): number[] {
  return files.map((times) => middle(times[kind]))
}

export function middle(figures: number[]): number {
  return at(figures, 0.5)
}

function p95(figures: number[]): number {
  return at(figures, 0.95)
}

function at(figures: number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)] ?? 0
}
