import type { ChildProcess } from 'node:child_process'
import { MAX_MEMORY_MIB, READS_PER_PROCESS, START_TIMEOUT, TIRED_MIB } from '../limits.ts'
import { memoryOf } from './memory.ts'
import type { Answer } from './serve.ts'
import { spawnChild } from './spawn.ts'

/** A contained process that is ready, and how many files it has been given. */
export interface Reader {
  process: ChildProcess
  reads: number
}

/** Why a contained process gave no answer. */
export type End = 'timeout' | 'grown' | 'death' | 'no-start'

/** How often in milliseconds the memory of a process at work is looked at. */
const WATCH_EVERY = 100

/** All that run, also those that are only starting. */
const running = new Set<ChildProcess>()

/** Starts a contained process; null when it does not get ready. */
export async function startReader(script: URL, greeting: unknown): Promise<Reader | null> {
  const process = spawnChild(script)
  running.add(process)
  process.once('exit', () => running.delete(process))
  const ready = nextMessage(process, START_TIMEOUT)
  process.send({ greeting }, () => {})
  if ((await ready) !== 'ready') {
    process.kill('SIGKILL')
    return null
  }
  letGo(process)
  return { process, reads: 0 }
}

/** Gives a job to the process. Where no answer comes in `time` milliseconds, or it takes too much memory, it is ended. */
export async function ask<Result>(reader: Reader, job: unknown, time: number): Promise<Answer<Result> | End> {
  const { process } = reader
  reader.reads++
  hold(process)
  let grown = false
  const endGrown = async () => {
    if ((await memoryOf(process)) < MAX_MEMORY_MIB) return
    grown = true
    process.kill('SIGKILL')
  }
  const watch = setInterval(() => void endGrown(), WATCH_EVERY)
  const answer = nextMessage(process, time)
  process.send({ job }, (error) => error && process.kill('SIGKILL'))
  const given = (await answer) as Answer<Result> | End
  clearInterval(watch)
  letGo(process)
  if (typeof given === 'string') process.kill('SIGKILL')
  return given === 'death' && grown ? 'grown' : given
}

/** Whether another process should take over: this one has ended, has read many files, or keeps much of what it read. */
export async function isSpent({ process, reads }: Reader): Promise<boolean> {
  return process.killed || reads >= READS_PER_PROCESS || (await memoryOf(process)) > TIRED_MIB || !process.connected
}

export function endAll(): void {
  for (const process of running) process.kill('SIGKILL')
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
