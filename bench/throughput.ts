import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { closeReader } from '../src/resume/extract/extract.ts'
import { openLine } from './contained.ts'

/**
 * Prints how many reviews a second this process brings with a contained process for each core that it may use, which is what
 * bench.ts compares between one core and all of them.
 */

/** Reviews in a try, and tries: the best counts, since others use the machine too. */
const REVIEWS = 150
const TRIES = 3

const folder = new URL('../examples/', import.meta.url)
const pdfs = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))
const review = await openLine(availableParallelism())
let best = 0
for (let n = 0; n < TRIES; n++) {
  const start = performance.now()
  await Promise.all(Array.from({ length: REVIEWS }, (_, i) => review(pdfs[i % pdfs.length]!, 'resume.pdf')))
  best = Math.max(best, REVIEWS / ((performance.now() - start) / 1000))
}
closeReader()
console.log(best)
