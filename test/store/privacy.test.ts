import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { dismiss, dismissalsOf } from '../../src/store/dismissals.ts'
import { endReview, keepThread } from '../../src/store/end.ts'
import { saveInstallation } from '../../src/store/installations.ts'
import { intendPart, notePosted } from '../../src/store/parts.ts'
import { expire, exportOf, forget } from '../../src/store/privacy.ts'
import { recordUpload } from '../../src/store/record.ts'
import { changeSettings } from '../../src/store/settings.ts'
import type { Store } from '../../src/store/store.ts'
import type { Thread } from '../../src/thread/thread.ts'
import { onEachDatabase, onPostgresql, onSqlite, opened } from './support/databases.ts'
import { at, lease, upload } from './support/uploads.ts'

const CANARY = 'Zanzibar-Canary-4711'
const THREAD: Thread = { parts: [{ key: 'opening', title: 'Your review', blocks: [{ kind: 'text', text: CANARY }] }] }
const DAY = 24 * 60 * 60

/** One review from upload to end, with the canary in everything that comes out of the resume or the request. */
async function reviewed(store: Store, event: string, person: string, from: number, team = 'T1') {
  const asked = upload(event, { person, team })
  asked.request.asked.posting = CANARY
  asked.request.ticket.token = CANARY
  await recordUpload(store, asked, at(from))
  const held = (await lease(store, 'a', at(from)))!
  await keepThread(store, held, THREAD)
  await intendPart(store, held, 'opening', at(from + 1), at(from + 61))
  await notePosted(store, held, 'opening', `message-${event}`, at(from + 2))
  await endReview(store, held, { state: 'done' }, at(from + 3))
}

onEachDatabase('A person', ({ fresh }) => {
  const community = { platform: 'slack', team: 'T1' }

  it('gets everything that is stored about them, and nothing about others', async () => {
    const store = await opened(await fresh())
    await reviewed(store, 'E1', 'ANN', 0)
    await reviewed(store, 'E2', 'BOB', 10)
    const { reviews } = await exportOf(store, community, 'ANN')
    expect(reviews).toHaveLength(1)
    expect(reviews[0]).toMatchObject({ event: 'E1', state: 'done', thread: THREAD, queuedAt: at(0), endedAt: at(3) })
    expect(reviews[0]!.request.asked.posting).toBe(CANARY)
    expect(reviews[0]!.parts).toMatchObject([{ key: 'opening', message: 'message-E1' }])
  })

  it('is forgotten in one community, is told what that was, and stays known in another', async () => {
    const store = await opened(await fresh())
    await reviewed(store, 'E1', 'ANN', 0)
    await reviewed(store, 'E2', 'ANN', 10)
    await reviewed(store, 'E3', 'ANN', 20, 'T2')
    await reviewed(store, 'E4', 'BOB', 30)
    for (const person of ['ANN', 'BOB']) await dismiss(store, community, person, ['contact/city'], at(40))
    await dismiss(store, { platform: 'slack', team: 'T2' }, 'ANN', ['contact/city'], at(40))
    expect((await exportOf(store, community, 'ANN')).dismissals).toEqual(['contact/city'])
    expect(await forget(store, community, 'ANN')).toEqual({ reviews: 2, parts: 2, dismissals: 1 })
    expect(await exportOf(store, community, 'ANN')).toMatchObject({ reviews: [], dismissals: [] })
    for (const [team, person] of [
      ['T2', 'ANN'],
      ['T1', 'BOB'],
    ] as const) {
      const kept = await exportOf(store, { platform: 'slack', team }, person)
      expect(kept).toMatchObject({ reviews: [{}], dismissals: ['contact/city'] })
    }
  })

  it('is forgotten by itself after as many days as the community says, and not before', async () => {
    const store = await opened(await fresh())
    await changeSettings(store, community, { retentionDays: 7 }, at(0))
    await reviewed(store, 'E1', 'ANN', 0)
    await reviewed(store, 'E2', 'ANN', 10, 'T2')
    await recordUpload(store, upload('E3', { person: 'ANN' }), at(20))
    expect(await expire(store, at(7 * DAY))).toBe(0)
    expect(await expire(store, at(7 * DAY + 3))).toBe(1)
    expect((await exportOf(store, community, 'ANN')).reviews).toMatchObject([{ event: 'E3', state: 'queued' }])
    expect(await expire(store, at(31 * DAY))).toBe(1)
  })

  it('is forgotten with what they dismissed when the last of their reviews is', async () => {
    const store = await opened(await fresh())
    await reviewed(store, 'E1', 'ANN', 0)
    await reviewed(store, 'E2', 'ANN', DAY)
    await dismiss(store, community, 'ANN', ['contact/city'], at(DAY))
    await expire(store, at(30 * DAY + 3))
    expect(await dismissalsOf(store, community, 'ANN')).toEqual(['contact/city'])
    await expire(store, at(31 * DAY + 3))
    expect(await dismissalsOf(store, community, 'ANN')).toEqual([])
  })
})

onSqlite('The database file', ({ fresh }) => {
  it('holds no word of a resume or a token in any of its bytes, nor a forgotten person’s id', async () => {
    const url = await fresh()
    const store = await opened(url)
    await reviewed(store, 'E1', 'PERSON-TO-FORGET', 0)
    await dismiss(store, { platform: 'slack', team: 'T1' }, 'PERSON-TO-FORGET', ['area/RULE-TO-FORGET'], at(4))
    await saveInstallation(store, { platform: 'slack', team: 'T1' }, { bot: CANARY }, at(5))
    expect(bytesBeside(url)).toContain('PERSON-TO-FORGET')
    expect(bytesBeside(url)).not.toContain(CANARY)
    await forget(store, { platform: 'slack', team: 'T1' }, 'PERSON-TO-FORGET')
    expect(bytesBeside(url)).not.toContain('PERSON-TO-FORGET')
    expect(bytesBeside(url)).not.toContain('message-E1')
    expect(bytesBeside(url)).not.toContain('RULE-TO-FORGET')
  })
})

onPostgresql('The database', ({ fresh }) => {
  it('holds no word of a resume or a token in any of its columns', async () => {
    const store = await opened(await fresh())
    await reviewed(store, 'E1', 'ANN', 0)
    await saveInstallation(store, { platform: 'slack', team: 'T1' }, { bot: CANARY }, at(5))
    const { client } = store.database
    const tables = await client.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`
    const texts = []
    for (const { name } of tables) {
      texts.push(...(await client.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)))
    }
    expect(JSON.stringify(texts)).toContain('ANN')
    expect(JSON.stringify(texts)).not.toContain(CANARY)
  })
})

onEachDatabase('An error of the database', ({ fresh }) => {
  it('repeats nothing of what was to be stored', async () => {
    const { client } = (await opened(await fresh())).database
    const errors = await Promise.allSettled([
      client.$executeRawUnsafe(`INSERT INTO "Part" ("reviewId", "key", "intendedAt") VALUES (NULL, '${CANARY}', NULL)`),
      client.$executeRawUnsafe(`${CANARY}`),
      client.part.create({ data: { reviewId: CANARY, key: CANARY, intendedAt: CANARY } }),
      client.part.create({ data: { reviewId: CANARY, key: CANARY, intendedAt: at(0) } }),
    ])
    for (const outcome of errors) {
      expect(outcome.status).toBe('rejected')
      expect(inspect(outcome, { depth: 10, showHidden: true })).not.toContain(CANARY)
    }
  })
})

/** Every byte of the database, of its log and of what else lies beside it. */
function bytesBeside(url: string): string {
  const folder = dirname(url.replace('file:', ''))
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')
}
