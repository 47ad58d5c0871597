import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { factsOf } from '../src/jobs/facts.ts'
import { FAILURES } from '../src/store/limits.ts'
import { exportOf, forget } from '../src/store/privacy.ts'
import { recordUpload } from '../src/store/record.ts'
import type { Store } from '../src/store/store.ts'
import { KEYS, onEachDatabase, onSqlite, opened } from './store/support/databases.ts'
import type { LoopbackServer } from './support/loopback-server.ts'
import { plainResume } from './support/plain-resumes.ts'
import { until } from './support/until.ts'
import { withStore } from './support/with-store.ts'
import { startWorkerProcess } from './support/worker-processes.ts'
import { attemptNext, openLoopback, workplaceOn } from './support/workplace.ts'

/** Stands in every file, every file name and every posting of these tests. */
const CANARY = 'Zyxwvcanary'
const COMMUNITY = { platform: 'loopback', team: 'team' }

const RESUME = plainResume('us', {
  header: `Denver, CO | (303) 555-0142 | ${CANARY}@mail.example`,
  summary: `Engineer who is a ${CANARY} team player.`,
  bullet: `Responsible for the nightly backups of ${CANARY} servers.`,
})

function layReady(loopback: LoopbackServer): void {
  const lay = (file: string, text: string, ending: string) =>
    loopback.files.set(file, { bytes: Buffer.from(text), fileName: `${CANARY}.${ending}` })
  lay('resume', RESUME, 'txt')
  lay('binary', `\u0000\u0001${CANARY}`, 'xyz')
  lay('damaged', `%PDF-1.7 ${CANARY}`, 'pdf')
}

function record(store: Store, file: string) {
  const asked = { market: null, level: null, employer: null, posting: `Backend engineer at ${CANARY}, Go and SQL` }
  return recordUpload(
    store,
    { community: COMMUNITY, event: file, person: 'person', request: { ticket: { file }, asked } },
    new Date(),
  )
}

onEachDatabase('words of a resume', (databases) => {
  it.each<[string, string, number, string]>([
    ['a thread', 'resume', 1, 'done'],
    ['a refusal', 'binary', 1, 'refused'],
    ['a file that is damaged', 'damaged', 2, 'refused'],
  ])('reach no log and no record in the clear on the way to %s', async (_, file, attempts, end) => {
    const store = await opened(await databases.fresh())
    const loopback = await openLoopback()
    layReady(loopback)
    await record(store, file)
    const workplace = workplaceOn(store, loopback)
    for (let minutes = 0; minutes < attempts - 1; minutes++) await attemptNext(workplace, { minutes })
    expect(await attemptNext(workplace, { minutes: attempts })).toMatchObject({ state: end })
    expect(await recordsOf(store)).not.toContain(CANARY)
    expect(workplace.logged.join()).not.toContain(CANARY)
    // They are there, sealed: the test would notice them.
    expect(JSON.stringify(await exportOf(store, COMMUNITY, 'person'))).toContain(CANARY)
  })

  it('reach no log and no record when our own code fails on them, again and again', async () => {
    const store = await opened(await databases.fresh())
    const loopback = await openLoopback()
    layReady(loopback)
    await record(store, 'resume')
    const workplace = workplaceOn(store, loopback)
    const platform = {
      postPart: () => Promise.reject(new RangeError(`no place for\n    at ${CANARY}.ts:1:1\n${CANARY}`)),
    }
    for (let failure = 1; failure <= FAILURES; failure++)
      await attemptNext(workplace, { minutes: 60 * failure, platform })
    expect(loopback.messages.map(({ key }) => key)).toEqual(['given-up/failed'])
    expect(workplace.logged.join()).toContain('RangeError')
    expect(workplace.logged.join()).not.toContain(CANARY)
    expect(await recordsOf(store)).not.toContain(CANARY)
  })
})

onSqlite('words of a resume', (databases) => {
  it('stand in no byte of the database files and in no line of a process that is killed, nor after it', async () => {
    const url = await databases.fresh()
    const folder = dirname(url.slice('file:'.length))
    const loopback = await openLoopback()
    layReady(loopback)
    await withStore(url, KEYS, (store) => record(store, 'resume'))
    const start = async () => {
      const worker = await startWorkerProcess({
        DATABASE_URL: url,
        REDLINE_KEYS: KEYS,
        REDLINE_LEASE_SECONDS: '2',
        LOG_LEVEL: 'debug',
        LOOPBACK_URL: loopback.url,
      })
      onTestFinished(() => void worker.child.kill('SIGKILL'))
      return worker
    }
    const first = await start()
    loopback.trouble = ({ key }) => {
      if (key === 'bullets') first.child.kill('SIGKILL')
      return undefined
    }
    await first.ended
    expect(bytesIn(folder)).not.toContain(CANARY)
    loopback.trouble = () => undefined
    const second = await start()
    await until(() => second.output().includes('"state":"done"'))
    expect(bytesIn(folder)).not.toContain(CANARY)
    expect(loopback.messages.map(({ text }) => text).join()).toContain(CANARY)
    expect(first.output() + second.output()).not.toContain(CANARY)
  })

  it('are gone, sealed as they were, once the person asks for it', async () => {
    const url = await databases.fresh()
    const store = await opened(url)
    const loopback = await openLoopback()
    layReady(loopback)
    await record(store, 'resume')
    await attemptNext(workplaceOn(store, loopback))
    const folder = dirname(url.slice('file:'.length))
    const sealed = String((await store.database.client.review.findFirstOrThrow()).thread)
    expect(bytesIn(folder)).toContain(sealed.slice(0, 60))
    await forget(store, COMMUNITY, 'person')
    expect(bytesIn(folder)).not.toContain(sealed.slice(0, 60))
  })
})

it('An error is logged by kind and place, never by its message', () => {
  const facts = JSON.stringify(factsOf(new SyntaxError(`Unexpected token ${CANARY}\n    at ${CANARY} (x.ts:1:1)`)))
  expect(facts).toMatch(/SyntaxError.*privacy\.test\.ts:\d+/)
  expect(facts).not.toContain(CANARY)
})

/** Every row of every table, as text. */
async function recordsOf({ database: { client } }: Store): Promise<string> {
  const tables = [
    client.community.findMany(),
    client.review.findMany(),
    client.part.findMany(),
    client.dismissal.findMany(),
    client.installation.findMany(),
    client.sealKey.findMany(),
  ]
  const rows = (await Promise.all(tables)).flat()
  expect(rows.length).toBeGreaterThan(2)
  return JSON.stringify(rows)
}

/** The bytes of all files of a folder. */
function bytesIn(folder: string): string {
  const files = readdirSync(folder)
  expect(files).toContain('redline.db')
  return files.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n')
}
