import { Refusal } from '../../refusal.ts'
import { READ_TIMEOUT } from '../limits.ts'
import { ask, type End, endAll, isSpent, type Reader, startReader } from './reader.ts'
import type { Answer } from './serve.ts'

/** Contained processes that do the same work side by side. */
export interface Readers<Job, Result> {
  /**
   * Does a job; jobs are begun in the order in which they come. Throws Refusal, and as a plain error what failed in the
   * process and is no refusal.
   */
  read(job: Job): Promise<Result>
  /** Starts the first process ahead of the first job. */
  warm(): Promise<void>
}

interface Make {
  /** The module that calls `serve`. */
  script: URL
  /** The first message that each process is given. */
  greeting: unknown
  /** The most processes at once. Another one is started when a job finds none idle. */
  count: number
}

/** Where one process after the other stands: the next one takes over when one is ended. */
interface Place {
  reader: Promise<Reader | null>
}

const pools = new Set<() => void>()

/** Ends all contained processes. The next job starts others. */
export function closeReaders(): void {
  for (const forget of pools) forget()
  endAll()
}

export function openReaders<Job, Result>({ script, greeting, count }: Make): Readers<Job, Result> {
  let places: Place[] = []
  let idle: Place[] = []
  let waiting: ((place: Place) => void)[] = []
  pools.add(() => {
    for (const next of waiting) next({ reader: Promise.resolve(null) })
    places = idle = waiting = []
  })

  return {
    async read(job) {
      let attempt = await attemptAt(await takePlace(), job, READ_TIMEOUT)
      // What an earlier file left behind in the process must not fail this one.
      if (attempt.given === 'death' && attempt.used) attempt = await attemptAt(await takePlace(), job, attempt.timeLeft)
      return resultOf(attempt.given)
    },
    async warm() {
      const place = await takePlace()
      await place.reader
      giveBack(place)
    },
  }

  function takePlace(): Place | Promise<Place> {
    const free = idle.pop()
    if (free) return free
    if (places.length >= count) return new Promise((resolve) => waiting.push(resolve))
    const place = { reader: startReader(script, greeting) }
    places.push(place)
    return place
  }

  function giveBack(place: Place): void {
    // Not after everything was closed.
    if (!places.includes(place)) return
    const next = waiting.shift()
    if (next) next(place)
    else idle.push(place)
  }

  async function attemptAt(place: Place, job: Job, time: number) {
    const before = await place.reader
    // One that ended between two files, or did not start, is replaced by one more.
    if (!before?.process.connected && places.includes(place)) place.reader = startReader(script, greeting)
    const reader = await place.reader
    const used = (reader?.reads ?? 0) > 0
    const start = Date.now()
    const given = reader === null ? 'no-start' : await ask<Result>(reader, job, time)
    void refresh(place, reader)
    return { given, used, timeLeft: time - (Date.now() - start) }
  }

  /** The next job is given to a process that is ready: while one only starts, another may get free. */
  async function refresh(place: Place, reader: Reader | null): Promise<void> {
    if (reader && (await isSpent(reader))) {
      reader.process.kill('SIGKILL')
      if (places.includes(place)) place.reader = startReader(script, greeting)
      await place.reader
    }
    giveBack(place)
  }
}

function resultOf<Result>(given: Answer<Result> | End): Result {
  if (given === 'no-start') throw new Error('A process that reads files did not start')
  if (given === 'grown') throw new Refusal('too-heavy')
  // A process that dies has run out of what the system allows it: to the sender it is a file that takes too long.
  if (given === 'timeout' || given === 'death') throw new Refusal('too-slow')
  if ('result' in given) return given.result
  if ('failure' in given) throw given.failure
  const { code, message } = given.refusal
  throw Object.assign(new Refusal(code), { message })
}
