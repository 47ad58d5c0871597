import type { ChildProcess } from 'node:child_process'
import type { Document } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { MAX_MEMORY_MIB, READ_TIMEOUT, READS_PER_PROCESS, START_TIMEOUT, TIRED_MIB } from '../limits.ts'
import type { Answer, Job } from './child.ts'
import { memoryOf } from './memory.ts'
import { spawnChild } from './spawn.ts'

/** A reading process and how many files it has been given. */
interface Reader {
  process: ChildProcess
  reads: number
}

/** How often in milliseconds the memory of a reading process is looked at. */
const WATCH_EVERY = 100

/** Why a reading process gave no answer. */
type End = 'timeout' | 'death'

let reader: Reader | null = null
let queue: Promise<unknown> = Promise.resolve()

/** Reads one file after the other in the contained process. Throws Refusal, never anything else. */
export function readContained(job: Job): Promise<Document> {
  const read = queue.then(() => readNow(job))
  queue = read.catch(() => {})
  return read
}

/** Ends the reading process, if there is one; the next file starts another. */
export function closeContained(): void {
  reader?.process.kill('SIGKILL')
  reader = null
}

async function readNow(job: Job): Promise<Document> {
  const deadline = Date.now() + READ_TIMEOUT
  const used = reader !== null
  let answer = await attempt(job, READ_TIMEOUT)
  // What an earlier file left behind in the process must not fail this one.
  if (answer === 'death' && used) answer = await attempt(job, deadline - Date.now())
  // A process that dies has run out of memory or processor time: to the sender that is one thing.
  if (answer === 'timeout' || answer === 'death') throw new Refusal('too-slow')
  if ('document' in answer) return answer.document
  const { code, message } = answer.refusal
  throw Object.assign(new Refusal(code), { message })
}

async function attempt(job: Job, time: number): Promise<Answer | End> {
  const current = await ready()
  if (!current) return 'death'
  current.reads++
  hold(current.process)
  const answer = await exchange(current.process, job, time)
  const tired = current.reads >= READS_PER_PROCESS || (await memoryOf(current.process)) > TIRED_MIB
  letGo(current.process)
  if (typeof answer === 'string' || tired) {
    current.process.kill('SIGKILL')
    if (reader === current) reader = null
  }
  return answer
}

/** The reading process, started if there is none; null when it does not start. */
async function ready(): Promise<Reader | null> {
  if (reader?.process.connected) return reader
  const process = spawnChild()
  const first = await nextMessage(process, START_TIMEOUT)
  if (first === 'timeout' || first === 'death') {
    process.kill('SIGKILL')
    return null
  }
  letGo(process)
  reader = { process, reads: 0 }
  return reader
}

async function exchange(process: ChildProcess, job: Job, time: number): Promise<Answer | End> {
  const watch = setInterval(() => void killGrown(process), WATCH_EVERY)
  const answer = nextMessage(process, time)
  process.send(job, (error) => error && process.kill('SIGKILL'))
  try {
    return (await answer) as Answer | End
  } finally {
    clearInterval(watch)
  }
}

async function killGrown(process: ChildProcess): Promise<void> {
  if ((await memoryOf(process)) > MAX_MEMORY_MIB) process.kill('SIGKILL')
}

/** The next message of the process, or why there is none. */
function nextMessage(process: ChildProcess, time: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish('timeout'), Math.max(0, time))
    const died = () => finish('death')
    const finish = (result: unknown) => {
      clearTimeout(timer)
      process.off('message', finish).off('exit', died).off('error', died)
      resolve(result)
    }
    process.on('message', finish).on('exit', died).on('error', died)
  })
}

/** The bot waits for a file that is being read, and ends at once when none is. */
function hold(process: ChildProcess): void {
  process.ref()
  process.channel?.ref()
}

function letGo(process: ChildProcess): void {
  process.unref()
  process.channel?.unref()
}
