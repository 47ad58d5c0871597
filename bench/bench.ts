import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeReader } from '../src/resume/extract/extract.ts'
import { openLine } from './contained.ts'
import { requestFrom, reviewFile } from './line.ts'
import { middle, printSpeed } from './speed.ts'

/**
 * `npm run bench`: how fast documents are extracted and parsed against other readers, how long the whole review of each
 * example takes, bytes to thread (warm medians of one process), and how many reviews a second contained processes bring.
 * With REDLINE_SHARED the PDFs of its corpus are measured, else the examples.
 */
const ROUNDS = 9
const WARM_UP = 3

/** Reviews by which throughput is measured, and how often: the best counts, since others use the machine too. */
const REVIEWS = 150
const TRIES = 3

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const files = readdirSync(folder).filter((name) => /\.(?:pdf|docx|txt)$/.test(name))
const request = requestFrom([], null)

const shared = process.env.REDLINE_SHARED
const folders = shared ? ['pdf', 'real'].map((name) => join(shared, 'corpus', name)) : [folder]
await printSpeed(folders.flatMap((from) => pdfsIn(from)))

console.log('\nThe whole review, bytes to thread:')
for (const name of files) {
  const bytes = readFileSync(join(folder, name))
  const times: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now()
    await reviewFile(bytes, name, request)
    if (round >= WARM_UP) times.push(performance.now() - start)
  }
  console.log(`  ${name.padEnd(30)} ${middle(times).toFixed(1).padStart(6)} ms`)
}

const single = await reviewsASecond(1)
const many = await reviewsASecond(availableParallelism())
console.log(
  `\nReviews a second: ${single.toFixed(1)} of one contained process, ${many.toFixed(1)} of ${availableParallelism()}: ${(many / single).toFixed(2)} times`,
)

async function reviewsASecond(processes: number): Promise<number> {
  const review = await openLine(processes)
  const pdfs = pdfsIn(folder).map((path) => new Uint8Array(readFileSync(path)))
  let best = 0
  for (let n = 0; n < TRIES; n++) {
    const start = performance.now()
    await Promise.all(Array.from({ length: REVIEWS }, (_, i) => review(pdfs[i % pdfs.length]!, 'resume.pdf')))
    best = Math.max(best, REVIEWS / ((performance.now() - start) / 1000))
  }
  closeReader()
  return best
}

function pdfsIn(from: string): string[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(from, name))
}
