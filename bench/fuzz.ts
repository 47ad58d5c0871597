/**
 * Breaks good files at random and reads them as the bot would:
 *   npm run bench:fuzz -- FOLDER [count] [seed]
 * Each has to end in a thread or in the sentence of a refusal, in time; no process may be left over and the parent may not
 * grow. What does not is kept in a temporary folder. Exits 1 when there is any.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeReader } from '../src/resume/extract/extract.ts'
import { READ_TIMEOUT, START_TIMEOUT } from '../src/resume/extract/limits.ts'
import { childProcesses, type Outcome, openLine, ownMemory } from './contained.ts'
import { mutate } from './mutate.ts'
import { random } from './random.ts'

/** An answer has to come within so many seconds: the time to read it, and for a new process after a deadly one. */
const LIMIT = (READ_TIMEOUT + START_TIMEOUT) / 1000

/** Files after which a line tells how far it is: some seconds on an idle machine. */
const TELL_EVERY = 100

/** The parent may grow by so many MiB once the first hundred files have been read. */
const MAX_GROWTH = 60

const [folder, count = '2000', seed = '1'] = process.argv.slice(2)
if (!folder) {
  console.error('Name a folder of good files: npm run bench:fuzz -- examples 2000 1')
  process.exit(2)
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:pdf|docx|odt|rtf|txt|md)$/.test(name))
  .sort()
const review = await openLine(availableParallelism())
const kept = mkdtempSync(join(tmpdir(), 'redline-fuzz-'))
const tally = new Map<string, number>()
const slowest: [seconds: number, what: string][] = []
let bad = 0
let next = 0
let memoryWarm = 0
await Promise.all(Array.from({ length: availableParallelism() }, readOn))
const growth = ownMemory() - memoryWarm
closeReader()
await sleep(500)
const left = childProcesses().length

console.table(Object.fromEntries([...tally].sort((a, b) => b[1] - a[1])))
console.log(`Slowest: ${slowest.map(([seconds, what]) => `${seconds.toFixed(1)} s ${what}`).join(', ')}`)
console.log(
  `${next} files, ${bad} ended badly, ${left} processes left over, the parent grew by ${growth.toFixed(0)} MiB.`,
)
if (bad > 0) console.log(`Kept in ${kept}`)
process.exitCode = bad === 0 && left === 0 && growth < MAX_GROWTH ? 0 : 1

async function readOn(): Promise<void> {
  while (next < Number(count)) {
    const n = next++
    const name = files[n % files.length]!
    // Each file has a chance of its own, so that one can be made again alone.
    const chance = random(Number(seed) * 1_000_003 + n)
    const other = files[Math.floor(chance.below(files.length))]!
    const bytes = mutate(readFileSync(join(folder!, name)), readFileSync(join(folder!, other)), chance)
    const outcome = await review(new Uint8Array(bytes), name)
    note(`${n}-${name.replaceAll('/', '-')}`, bytes, outcome)
    if (n === 100) memoryWarm = ownMemory()
    if (n > 0 && n % TELL_EVERY === 0) console.log(`${n} of ${count} files, ${bad} ended badly`)
  }
}

function note(name: string, bytes: Buffer, outcome: Outcome): void {
  const ending = 'refusal' in outcome ? outcome.refusal.code : 'thread' in outcome ? 'thread' : 'error'
  tally.set(ending, (tally.get(ending) ?? 0) + 1)
  slowest.push([outcome.seconds, `${name} (${ending})`])
  slowest.sort((a, b) => b[0] - a[0]).splice(5)
  const isGood = ending !== 'error' && outcome.seconds < LIMIT
  if (isGood && ending !== 'too-slow') return
  writeFileSync(join(kept, name), bytes)
  if (isGood) return
  bad++
  console.log(
    `${name}: ${outcome.seconds.toFixed(1)} s, ${'error' in outcome && outcome.error instanceof Error ? outcome.error.stack : ending}`,
  )
}
