/**
 * Reads every file of the hostile corpus as the bot would and holds each answer to what the manifest asks for:
 *   REDLINE_SHARED=<folder with corpus/hostile> npm run bench:hostile
 * After each, a good file has to be reviewed as always. Exits 1 when an answer is wrong.
 */
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeReader } from '../src/resume/extract/extract.ts'
import { childProcesses, type Outcome, openLine, ownMemory, peakOf } from './contained.ts'
import { sharedPath } from './shared.ts'

interface Case {
  file: string
  cls: 'reject' | 'parse' | 'warn' | 'reject-or-warn' | 'parse-or-reject'
  uploadName?: string
}

/** An answer has to come within so many seconds. */
const LIMIT = 10

/** The parent may grow by so many MiB over all cases. */
const MAX_GROWTH = 60

const read = (name: string) => new Uint8Array(readFileSync(sharedPath('corpus', 'hostile', name)))
const cases = JSON.parse(Buffer.from(read('manifest.json')).toString()) as Case[]
const good = read('good-content.pdf')
const review = await openLine(1)
const usual = JSON.stringify(await review(good, 'good.pdf').then((outcome) => 'thread' in outcome && outcome.thread))
const delay = monitorEventLoopDelay({ resolution: 5 })
const memoryBefore = ownMemory()
const cpuBefore = process.cpuUsage()
let wrong = 0

delay.enable()
for (const { file, cls, uploadName } of cases) {
  const watch = watchChildren()
  const outcome = await review(read(file), uploadName ?? file)
  const peak = watch()
  const after = await review(good, 'good.pdf')
  const faults = [
    fits(cls, outcome) ? '' : 'WRONG ANSWER',
    outcome.seconds > LIMIT ? 'TOO SLOW' : '',
    'thread' in after && JSON.stringify(after.thread) === usual ? '' : 'THE NEXT FILE SUFFERED',
  ].filter(Boolean)
  wrong += faults.length > 0 ? 1 : 0
  const figures = `${outcome.seconds.toFixed(1).padStart(4)} s  child ${peak.toFixed(0).padStart(4)} MiB  parent ${ownMemory().toFixed(0)} MiB`
  console.log(
    `${faults.length > 0 ? '✗' : '✓'} ${JSON.stringify(uploadName ?? file)
      .slice(0, 40)
      .padEnd(40)} ${cls.padEnd(15)} ${figures}`,
  )
  console.log(`    ${[...faults, answerIn(outcome)].join(': ')}`)
}
const growth = ownMemory() - memoryBefore
const { user, system } = process.cpuUsage(cpuBefore)
console.log(`\n${cases.length - wrong} of ${cases.length} as the manifest says.`)
console.log(
  `The parent grew by ${growth.toFixed(0)} MiB, worked ${((user + system) / 1000 / cases.length / 2).toFixed(1)} ms a file, and its event loop was held ${(delay.max / 1e6).toFixed(0)} ms at most.`,
)
closeReader()
await sleep(500)
const left = childProcesses().length
console.log(`${left} processes left over.`)
process.exitCode = wrong === 0 && growth < MAX_GROWTH && left === 0 ? 0 : 1

function fits(cls: Case['cls'], outcome: Outcome): boolean {
  if ('error' in outcome) return false
  const refused = 'refusal' in outcome
  if (cls === 'reject') return refused
  return cls === 'parse' || cls === 'warn' ? !refused : true
}

function answerIn(outcome: Outcome): string {
  if ('refusal' in outcome) return outcome.refusal.message
  return 'thread' in outcome ? `a thread of ${outcome.thread.parts.length} parts` : String(outcome.error)
}

/** @returns what ends the watch and tells the most memory that a contained process held since */
function watchChildren(): () => number {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, ...childProcesses().map(peakOf))
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}
