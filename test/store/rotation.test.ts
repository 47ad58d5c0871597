import { readFileSync, rmSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { keepThread } from '../../src/store/end.ts'
import { installationOf, saveInstallation } from '../../src/store/installations.ts'
import { closeStore, openStore } from '../../src/store/open.ts'
import { exportOf } from '../../src/store/privacy.ts'
import { reseal } from '../../src/store/rotate.ts'
import { newKey } from '../../src/store/seal.ts'
import { onEachDatabase, onPostgresql, onSqlite, opened } from './support/databases.ts'
import { at, lease, NOON, recordAll, upload } from './support/uploads.ts'

const [old, young] = [newKey('k1'), newKey('k2')]
const community = { platform: 'slack', team: 'T1' }

onEachDatabase('Keys', ({ fresh }) => {
  it('are exchanged without losing a record, and the old one is not needed any more', async () => {
    const url = await fresh()
    const before = await openStore(url, old)
    await recordAll(
      before,
      ['E1', 'E2', 'E3'].map((event) => upload(event)),
    )
    await keepThread(before, (await lease(before, 'a', at(10)))!, { parts: [] })
    await saveInstallation(before, community, { bot: 'token' }, NOON)
    await closeStore(before)

    const both = await openStore(url, `${young},${old}`)
    expect(await reseal(both)).toEqual({ requests: 3, threads: 1, installations: 1 })
    expect(await reseal(both)).toEqual({ requests: 0, threads: 0, installations: 0 })
    await closeStore(both)

    const after = await opened(url, young)
    const people = ['U-E1', 'U-E2', 'U-E3'].map((person) => exportOf(after, community, person))
    const reviews = (await Promise.all(people)).flatMap((one) => one.reviews)
    expect(reviews.map(({ request }) => request.ticket.file)).toEqual(['F-E1', 'F-E2', 'F-E3'])
    expect(reviews[0]!.thread).toEqual({ parts: [] })
    expect(await installationOf(after, community)).toEqual({ bot: 'token' })
  })

  it('that are the wrong ones are noticed at start, in one sentence', async () => {
    const url = await fresh()
    await closeStore(await openStore(url, old))
    await expect(openStore(url, newKey('k1'))).rejects.toThrow(
      'The key k1 in REDLINE_KEYS is not the one that the database was sealed with: put the right one back.',
    )
    await expect(openStore(url, young)).rejects.toThrow(
      'The database holds records sealed with the key k1, and REDLINE_KEYS has no key of this name: add it again.',
    )
    await closeStore(await openStore(url, old))
  })
})

onSqlite('A key file', ({ fresh }) => {
  it('is written beside a new database, for its owner alone, and opens it again', async () => {
    const url = await fresh()
    const file = `${url.replace('file:', '')}.keys`
    const first = await openStore(url, undefined)
    await saveInstallation(first, community, { bot: 'token' }, NOON)
    await closeStore(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toMatch(/^k1:.{44}\n$/)
    expect(await installationOf(await opened(url, ''), community)).toEqual({ bot: 'token' })
  })

  it('that is lost is not replaced by a key that opens nothing', async () => {
    const url = await fresh()
    await closeStore(await openStore(url, undefined))
    rmSync(`${url.replace('file:', '')}.keys`)
    await expect(openStore(url, undefined)).rejects.toThrow('sealed with the key k1')
  })
})

onPostgresql('REDLINE_KEYS', ({ fresh }) => {
  it('is asked for, because several processes share the database', async () => {
    await expect(openStore(await fresh(), undefined)).rejects.toThrow(/^REDLINE_KEYS is not set/)
  })
})
