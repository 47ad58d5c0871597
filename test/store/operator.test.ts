import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { recordUpload } from '../../src/store/record.ts'
import { onPostgresql, onSqlite, opened, temporaryFolder } from './support/databases.ts'
import { otherProcess } from './support/process.ts'
import { at, NOON, upload } from './support/uploads.ts'

it.each([
  ['mysql://root:hunter2@db/redline', 'this one begins with mysql:'],
  ['redline.db', 'this is no URL'],
  ['file:', 'the path is missing'],
  ['file:top 10%.db', 'a percent sign in the path is written %25'],
  ['postgresql://', 'the host or the name of the database is missing'],
  ['postgresql://user:hunter2@db', 'the host or the name of the database is missing'],
])('DATABASE_URL=%s: the operator reads what is wrong, and no password', async (url, found) => {
  await expect(openStore(url, '')).rejects.toThrow(found)
  await expect(openStore(url, '')).rejects.not.toThrow('hunter2')
})

onSqlite('The operator', ({ fresh }) => {
  it('reads which process has the file, and can start again as soon as that one is killed', async () => {
    const url = await fresh()
    const other = await otherProcess(url)
    expect(other.line).toBe('open')
    await expect(openStore(url, undefined)).rejects.toThrow(/^Another Redline is running on .*redline\.db\./)
    await other.kill()
    const store = await opened(url)
    expect((await recordUpload(store, upload('E1'), NOON)).isNew).toBe(true)
  })

  it('reads that the folder cannot be written to', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'data'), 'a file where the folder should be')
    await expect(openStore(`file:${folder}/data/redline.db`, '')).rejects.toThrow(
      `I cannot open the database ${folder}/data/redline.db: EEXIST.`,
    )
    mkdirSync(join(folder, 'redline.db'))
    await expect(openStore(`file:${folder}/redline.db`, '')).rejects.toThrow('I cannot open the database')
  })

  it('reads that the file is something else, and the file stays what it was', async () => {
    const file = join(temporaryFolder(), 'notes.txt')
    writeFileSync(file, 'Buy milk. '.repeat(1000))
    await expect(openStore(`file:${file}`, '')).rejects.toThrow(`${file} is not an SQLite database`)
  })

  it('reads that the disk is full, and loses nothing that was accepted; work goes on when there is room', async () => {
    const store = await opened(await fresh())
    const { client } = store.database
    await recordUpload(store, upload('E1'), NOON)
    await client.$queryRaw`PRAGMA max_page_count = 1`
    const large = upload('E2')
    large.request.asked.posting = 'Our stack. '.repeat(20_000)
    await expect(recordUpload(store, large, at(1))).rejects.toMatchObject({ code: 'full', passing: true })
    expect(await client.review.count()).toBe(1)
    await client.$queryRaw`PRAGMA max_page_count = 1000000`
    expect((await recordUpload(store, large, at(2))).isNew).toBe(true)
  })

  it('may have spaces, umlauts and percent signs in the path', async () => {
    const folder = temporaryFolder()
    for (const name of ['my data.db', 'Lebensläufe.db', '100%25 mine.db', 'a#b.db']) {
      const store = await opened(`file:${folder}/${name}`)
      expect((await recordUpload(store, upload('E1'), NOON)).isNew).toBe(true)
    }
  })
})

onPostgresql('The operator', ({ fresh }) => {
  const keys = 'k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='

  it('reads that the database does not answer, is not there, or wants another user', async () => {
    const here = new URL(await fresh())
    const elsewhere = new URL(here)
    elsewhere.port = '1'
    await expect(openStore(elsewhere.href, keys)).rejects.toThrow(`I cannot reach the database at ${elsewhere.host}`)
    const missing = new URL(here)
    missing.pathname = '/redline_not_there'
    await expect(openStore(missing.href, keys)).rejects.toThrow(`There is no such database at ${here.host}`)
    const stranger = new URL(here)
    stranger.username = 'redline_stranger'
    await expect(openStore(stranger.href, keys)).rejects.toThrow(/does not accept the user or password/)
  })

  it('reads that the database went away, and what comes after it is back is stored', async () => {
    const url = new URL(await fresh())
    const between = await cable(url)
    const store = await opened(between.url)
    await recordUpload(store, upload('E1'), NOON)
    await between.cut()
    await expect(recordUpload(store, upload('E2'), at(1))).rejects.toMatchObject({ code: 'unreachable', passing: true })
    await between.mend()
    expect((await recordUpload(store, upload('E2'), at(2))).isNew).toBe(true)
    expect((await recordUpload(store, upload('E1'), at(3))).isNew).toBe(false)
  })

  it('may keep the server in any time zone: a fresh lease does not look hours old', async () => {
    const url = new URL(await fresh())
    const name = url.pathname.slice(1)
    const first = await opened(url.href)
    await first.database.client.$executeRawUnsafe(`ALTER DATABASE ${name} SET timezone TO 'Pacific/Auckland'`)
    const store = await opened(url.href)
    await recordUpload(store, upload('E1'), NOON)
    const [row] = await store.database.client.$queryRaw<{ at: Date }[]>`SELECT "queuedAt" AS at FROM "Review"`
    expect(row!.at).toEqual(NOON)
  })
})

/** A wire to the database that can be cut. */
async function cable(target: URL) {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  await listen(0)
  const { port } = server.address() as { port: number }
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  }
  onTestFinished(cut)
  const url = new URL(target)
  url.host = `127.0.0.1:${port}`
  return { url: url.href, cut, mend: () => listen(port) }
}
