import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { partsOf } from '../src/store/parts.ts'
import { recordUpload } from '../src/store/record.ts'
import { newKey } from '../src/store/seal.ts'
import type { Store } from '../src/store/store.ts'
import { type LoopbackServer, startLoopback } from '../test/support/loopback-server.ts'
import { withStore } from '../test/support/with-store.ts'
import { metricOf } from '../test/support/worker-processes.ts'
import { type ThrowAway, throwAwayPostgresql, throwAwaySqlite } from './databases.ts'
import { type Herd, startHerd } from './herd.ts'
import { type Random, random } from './random.ts'
import { type Expected, layReady, uploadOf } from './uploads.ts'

/**
 * `npm run bench:crash`: workers are killed with SIGKILL at random instants, most of them in the middle of a review, and
 * others go on. Every review has to end in exactly one thread or one sentence.
 */
const { values } = parseArgs({
  options: {
    reviews: { type: 'string', default: '150' },
    kills: { type: 'string', default: '55' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'both' },
  },
})
const [reviews, kills, seed] = [Number(values.reviews), Number(values.kills), Number(values.seed)]
const KEYS = newKey('bench')

const RUNS: [database: string, name: string, make: () => Promise<ThrowAway>, processes: number][] = [
  ['sqlite', 'SQLite, one process', throwAwaySqlite, 1],
  ['postgresql', 'PostgreSQL, three processes', throwAwayPostgresql, 3],
]
const clean: boolean[] = []
for (const [database, name, make, processes] of RUNS) {
  if (['both', database].includes(values.database)) clean.push(await crash(name, make, processes))
}
process.exitCode = clean.every(Boolean) ? 0 : 1

async function crash(name: string, makeDatabase: () => Promise<ThrowAway>, processes: number): Promise<boolean> {
  const start = Date.now()
  const database = await makeDatabase()
  const loopback = await startLoopback()
  try {
    const expected = await layReady(loopback, new Date())
    const recorded = await withStore(database.url, KEYS, recordAll)
    const herd = await startHerd(processes, {
      DATABASE_URL: database.url,
      REDLINE_KEYS: KEYS,
      REDLINE_LEASE_SECONDS: '2',
      REDLINE_WORKERS: '3',
      LOG_LEVEL: 'warn',
      LOOPBACK_URL: loopback.url,
    })
    killNowAndThen(loopback, herd, random(seed))
    while (!(await isIdle(herd))) await sleep(500)
    loopback.trouble = () => undefined
    await herd.end()
    const counts = await withStore(database.url, KEYS, (store) => count(store, loopback, recorded, expected))
    console.log(
      `\n${name}: ${recorded.size} reviews, ${herd.kills()} kills, ${Math.round((Date.now() - start) / 1000)} s`,
    )
    console.table({ [name]: counts })
    const { threads, sentences, ...wrong } = counts
    const enough = herd.kills() >= Math.min(50, kills)
    if (!enough) console.log(`Only ${herd.kills()} kills: run it with more --reviews.`)
    return enough && threads + sentences === recorded.size && Object.values(wrong).every((figure) => figure === 0)
  } finally {
    await loopback.close()
    await database.drop()
  }
}

/** @returns the file of each review */
async function recordAll(store: Store): Promise<Map<string, string>> {
  const recorded = new Map<string, string>()
  for (let n = 0; n < reviews; n++) {
    const upload = uploadOf(n)
    const { review } = await recordUpload(store, upload, new Date())
    recorded.set(review, upload.request.ticket.file!)
  }
  return recorded
}

/** Kills one worker for about every so many calls to the platform, some milliseconds before or after the call takes effect. */
function killNowAndThen(loopback: LoopbackServer, herd: Herd, { chance, below }: Random): void {
  // A review makes about ten calls; four fifths of them are left when the last kill has to be over.
  const likelihood = kills / (reviews * 10 * 0.8)
  loopback.trouble = async () => {
    if (herd.kills() < kills && chance(likelihood)) setTimeout(() => herd.killOne(below(1)), below(60))
    // A platform takes its time, so that kills fall into calls and between them.
    await sleep(below(30))
    return undefined
  }
}

async function isIdle(herd: Herd): Promise<boolean> {
  for (const worker of herd.alive()) {
    const left = await Promise.all(
      ['redline_queue_depth', 'redline_queue_running'].map((name) => metricOf(worker, name)),
    )
    if (left.every((figure) => figure === 0)) return true
  }
  return false
}

interface Counts {
  threads: number
  sentences: number
  twice: number
  missing: number
  wrong: number
  notAsRecorded: number
}

/** Holds what stands on the platform to what should, and to what the database says. */
async function count(
  store: Store,
  { messages, places }: LoopbackServer,
  recorded: Map<string, string>,
  expected: Map<string, Expected>,
): Promise<Counts> {
  const counts = { threads: 0, sentences: 0, twice: 0, missing: 0, wrong: 0, notAsRecorded: 0 }
  for (const [review, file] of recorded) {
    const posted = messages.filter((message) => message.review === review)
    const wanted = expected.get(file)!
    const keys = 'parts' in wanted ? wanted.parts.map(([key]) => key) : posted.slice(0, 1).map(({ key }) => key)
    const texts = 'parts' in wanted ? wanted.parts.map(([, text]) => text) : [wanted.sentence]
    counts.twice += posted.length - new Set(posted.map(({ key }) => key)).size
    counts.missing += texts.filter((text) => !posted.some((message) => message.text === text)).length
    counts.wrong += posted.filter(
      ({ text, place }) => !texts.includes(text) || place !== placeOf(wanted, review),
    ).length
    if (posted.map(({ text }) => text).join() === texts.join()) counts['parts' in wanted ? 'threads' : 'sentences']++
    const known = new Map((await partsOf(store, review)).map(({ key, message }) => [key, message]))
    const agree = keys.every((key) => known.get(key) === posted.find((message) => message.key === key)?.id)
    if (!agree) counts.notAsRecorded++
  }
  return counts

  function placeOf(wanted: Expected, review: string): string | null {
    return 'parts' in wanted ? (places.get(review) ?? '') : null
  }
}
