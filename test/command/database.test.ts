import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runDatabase } from '../../src/command/database.ts'
import { closeStore, openStore } from '../../src/store/open.ts'
import { exportOf } from '../../src/store/privacy.ts'
import { recordUpload } from '../../src/store/record.ts'
import { settingsOf } from '../../src/store/settings.ts'
import { onPostgresql, onSqlite, opened, temporaryFolder } from '../store/support/databases.ts'
import { NOON, upload } from '../store/support/uploads.ts'

const community = { platform: 'slack', team: 'T1' }

onSqlite('npm run database', ({ fresh }) => {
  it('backs up while Redline runs, and the copy with its keys is a whole database', async () => {
    const url = await fresh()
    const running = await opened(url, '')
    await recordUpload(running, upload('E1'), NOON)
    const copy = `${temporaryFolder()}/copy.db`
    expect(await runDatabase(['backup', copy], { url, keys: '' }, NOON)).toContain(`Copied to ${copy}.`)
    cpSync(`${url.replace('file:', '')}.keys`, `${copy}.keys`)
    const restored = await opened(`file:${copy}`, '')
    expect(await exportOf(restored, community, 'U-E1')).toEqual(await exportOf(running, community, 'U-E1'))
    await expect(runDatabase(['backup', copy], { url, keys: '' }, NOON)).rejects.toThrow('There is a file')
  })

  it('shows and changes settings, exports and forgets', async () => {
    const url = await fresh()
    const store = await openStore(url, '')
    await recordUpload(store, upload('E1'), NOON)
    await closeStore(store)
    const run = (...words: string[]) => runDatabase(words, { url, keys: '' }, NOON)
    expect(await run('settings', 'slack/T1', 'retentionDays=7', 'threads=shared')).toContain('"retentionDays": 7')
    expect(JSON.parse(await run('settings', 'slack/T1'))).toMatchObject({ retentionDays: 7, threads: 'shared' })
    await expect(run('settings', 'slack/T1', 'retentionDays=never')).rejects.toThrow(/^retentionDays: /)
    await expect(run('settings', 'slack/T1', 'retention=7')).rejects.toThrow('retention')
    expect(JSON.parse(await run('export', 'slack/T1', 'U-E1')).reviews).toHaveLength(1)
    expect(await run('forget', 'slack/T1', 'U-E1')).toBe('Deleted 1 reviews, 0 parts, 0 dismissals.\n')
    expect(JSON.parse(await run('export', 'slack/T1', 'U-E1')).reviews).toEqual([])
  })

  it.each([
    [['recycle'], 'There is no command recycle. Known: backup, move'],
    [['forget', 'slack/T1'], 'This command takes COMMUNITY PERSON.'],
    [['forget', 'T1', 'U-E1'], 'Name the community by platform and id, like slack/T0123456789.'],
    [['settings', 'slack/T1', 'retentionDays'], 'retentionDays is no NAME=JSON, like retentionDays=7.'],
  ])('says what it did not understand: %j', async (words, sentence) => {
    await expect(runDatabase(words, { url: await fresh(), keys: '' }, NOON)).rejects.toThrow(sentence)
  })
})

onPostgresql('npm run database move', ({ fresh }) => {
  it('takes a community from SQLite to PostgreSQL with the key that SQLite had', async () => {
    const from = `file:${temporaryFolder()}/redline.db`
    const keys = `k1:${'A'.repeat(43)}=`
    const store = await openStore(from, keys)
    await recordUpload(store, upload('E1'), NOON)
    await closeStore(store)
    const to = await fresh()
    expect(await runDatabase(['move', to], { url: from, keys }, NOON)).toBe(
      'Moved 1 communities, 1 reviews, 0 parts, 0 dismissals, 0 installations.\n',
    )
    const moved = await opened(to, keys)
    expect((await exportOf(moved, community, 'U-E1')).reviews).toHaveLength(1)
    expect((await settingsOf(moved, community)).retentionDays).toBe(30)
  })
})
