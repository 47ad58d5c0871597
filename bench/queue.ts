import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import type { Platform } from '../adapters/port.ts'
import { metricsOf } from '../src/jobs/metrics.ts'
import { startWorker } from '../src/jobs/worker.ts'
import { recordUpload } from '../src/store/record.ts'
import { newKey } from '../src/store/seal.ts'
import { startLoopback } from '../test/support/loopback-server.ts'
import { withStore } from '../test/support/with-store.ts'
import { metricOf, type WorkerProcess } from '../test/support/worker-processes.ts'
import { type ThrowAway, throwAwayPostgresql, throwAwaySqlite } from './databases.ts'
import { startHerd } from './herd.ts'
import { layReady, uploadOf } from './uploads.ts'

/**
 * `npm run bench:queue`: how many reviews a second 1, 2 and 4 worker processes bring to their threads on PostgreSQL, and
 * what the queue itself costs a review that is empty. The cores of the machine bound the first figure.
 */
const REVIEWS = 200
const EMPTY_REVIEWS = 300
const KEYS = newKey('bench')

const rows: Record<string, object> = {}
for (const processes of [1, 2, 4]) rows[`${processes} processes`] = await reviewsASecond(processes)
console.table(rows)
console.table({
  SQLite: await costOfQueue(throwAwaySqlite),
  PostgreSQL: await costOfQueue(throwAwayPostgresql),
})

async function reviewsASecond(processes: number): Promise<object> {
  const database = await throwAwayPostgresql()
  const loopback = await startLoopback()
  try {
    await layReady(loopback, new Date())
    const herd = await startHerd(processes, {
      DATABASE_URL: database.url,
      REDLINE_KEYS: KEYS,
      LOG_LEVEL: 'warn',
      LOOPBACK_URL: loopback.url,
    })
    await untilIdle(herd.alive())
    // The first reviews also start the processes that read files.
    await record(database, 0, 2 * processes)
    await untilIdle(herd.alive())
    const start = Date.now()
    await record(database, 2 * processes, REVIEWS)
    await untilIdle(herd.alive())
    const seconds = (Date.now() - start) / 1000
    await herd.end()
    return { reviews: REVIEWS, seconds: round(seconds), 'reviews a second': round(REVIEWS / seconds) }
  } finally {
    await loopback.close()
    await database.drop()
  }
}

async function record({ url }: ThrowAway, from: number, count: number): Promise<void> {
  await withStore(url, KEYS, async (store) => {
    for (let n = from; n < from + count; n++) await recordUpload(store, uploadOf(n, 'us-mid.txt'), new Date())
  })
}

async function untilIdle(workers: WorkerProcess[]): Promise<void> {
  const isIdle = async (worker: WorkerProcess) =>
    (await metricOf(worker, 'redline_queue_depth')) === 0 && (await metricOf(worker, 'redline_queue_running')) === 0
  for (const worker of workers) while (!(await isIdle(worker))) await sleep(50)
}

/** One worker in this process, and a platform that answers at once: what is left is the queue. */
async function costOfQueue(makeDatabase: () => Promise<ThrowAway>): Promise<object> {
  const database = await makeDatabase()
  try {
    return await withStore(database.url, KEYS, async (store) => {
      const recording = Date.now()
      for (let n = 0; n < EMPTY_REVIEWS; n++) await recordUpload(store, uploadOf(n), new Date())
      const working = Date.now()
      let opened = 0
      const platform: Platform = {
        name: 'loopback',
        download: async () => ({ bytes: new Uint8Array(), fileName: 'empty.txt' }),
        openPlace: async () => `place-${++opened}`,
        find: async () => null,
        postPart: async () => 'message',
        say: async () => 'message',
        showProgress: async () => {},
      }
      const workplace = {
        store,
        platforms: new Map([[platform.name, platform]]),
        reviewFile: async () => ({ parts: [{ key: 'opening', title: 'Empty', blocks: [] }] }),
        log: pino({ level: 'warn' }),
        metrics: metricsOf(store),
        leaseFor: 60_000,
      }
      const worker = startWorker(workplace, 'bench', 1)
      while (opened < EMPTY_REVIEWS) await sleep(5)
      await worker.stop()
      const end = Date.now()
      return {
        reviews: EMPTY_REVIEWS,
        'ms to record one': round((working - recording) / EMPTY_REVIEWS),
        'ms from lease to end': round((end - working) / EMPTY_REVIEWS),
      }
    })
  } finally {
    await database.drop()
  }
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100
}
