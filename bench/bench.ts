import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { requestFrom, reviewFile } from './line.ts'
import { middle, printSpeed } from './speed.ts'

/**
 * `npm run bench`: how fast documents are extracted and parsed against other readers, how long the whole review of each
 * example takes, bytes to thread (warm medians of one process), and how many reviews a second one core and all of them bring,
 * with a contained process each.
 * With REDLINE_SHARED the PDFs of its corpus are measured, else the examples.
 */
const ROUNDS = 9
const WARM_UP = 3
/** One core and all of them in turn, so often: others use the machine too. */
const THROUGHPUT_ROUNDS = 3

const run = promisify(execFile)

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

const cores = availableParallelism()
console.log(`\nReviews a second on one core, and on ${cores}:`)
const ratios: number[] = []
for (let round = 0; round < THROUGHPUT_ROUNDS; round++) {
  const single = await reviewsASecond('taskset', ['-c', '0', process.execPath])
  const many = await reviewsASecond(process.execPath, [])
  if (single === null || many === null) {
    console.log('  taskset is not installed (util-linux): not compared')
    break
  }
  ratios.push(many / single)
  console.log(`  ${single.toFixed(1)} and ${many.toFixed(1)}: ${(many / single).toFixed(2)} times`)
}
if (ratios.length > 0) console.log(`  median ${middle(ratios).toFixed(2)} times`)

/** As bench/throughput.ts prints it; null where the program that starts it is not there. */
async function reviewsASecond(program: string, words: string[]): Promise<number | null> {
  const script = fileURLToPath(new URL('./throughput.ts', import.meta.url))
  const { stdout } = await run(program, [...words, '--import', 'tsx', script]).catch((error) => {
    if (error.code === 'ENOENT') return { stdout: '' }
    throw error
  })
  return stdout === '' ? null : Number(stdout)
}

function pdfsIn(from: string): string[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(from, name))
}
