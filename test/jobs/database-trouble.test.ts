import { expect, it } from 'vitest'
import { startWorker } from '../../src/jobs/worker.ts'
import { onPostgresql, onSqlite, opened } from '../store/support/databases.ts'
import { until } from '../support/until.ts'
import { wireTo } from '../support/wire.ts'
import { attemptNext, openLoopback, uploaded, workplaceOn } from '../support/workplace.ts'

onPostgresql('a worker whose database goes away', (databases) => {
  it('goes on with the review as soon as the database is back, and posts nothing twice', async () => {
    const wire = await wireTo(await databases.fresh())
    const store = await opened(wire.url)
    const loopback = await openLoopback()
    const workplace = workplaceOn(store, loopback)
    await uploaded(store, 'resume')
    loopback.trouble = ({ key }) => {
      // After the second part was taken in, and before its id can be written down.
      if (key === 'bullets') {
        wire.cut()
        setTimeout(() => wire.mend(), 700)
      }
      return undefined
    }
    expect(await attemptNext(workplace)).toEqual({ state: 'done' })
    const keys = loopback.messages.map(({ key }) => key)
    expect(keys).toContain('bullets')
    expect(keys).toEqual([...new Set(keys)])
    expect(workplace.logged.join()).toMatch(/I cannot reach the database/)
  })

  it('takes up work by itself when the database is back', async () => {
    const wire = await wireTo(await databases.fresh())
    const store = await opened(wire.url)
    const loopback = await openLoopback()
    await uploaded(store, 'empty')
    wire.cut()
    const workplace = workplaceOn(store, loopback)
    const worker = startWorker(workplace, 'test', 1)
    await until(() => workplace.logged.join().includes('I cannot reach the database'))
    wire.mend()
    await until(() => loopback.messages.length === 1)
    await worker.stop()
  })
})

onSqlite('a worker whose disk is full', (databases) => {
  it('waits for room with the review in its hands, and goes on with it', async () => {
    const store = await opened(await databases.fresh())
    const loopback = await openLoopback()
    const workplace = workplaceOn(store, loopback)
    await uploaded(store, 'resume')
    const { client } = store.database
    loopback.trouble = async ({ method }) => {
      if (method !== 'download') return undefined
      // SQLite says the same when the file may not grow as when the disk has no room for it.
      await client.$queryRaw`PRAGMA max_page_count = 1`
      void until(() => workplace.logged.join().includes('The disk of the database is full')).then(
        () => client.$queryRaw`PRAGMA max_page_count = 1000000`,
      )
      return undefined
    }
    expect(await attemptNext(workplace)).toEqual({ state: 'done' })
    expect(workplace.logged.join()).toContain('The disk of the database is full')
  })
})
