import { expect, it, onTestFinished } from 'vitest'
import { partsOf } from '../../src/store/parts.ts'
import { newKey } from '../../src/store/seal.ts'
import { KEYS, onEachDatabase, onSqlite } from '../store/support/databases.ts'
import type { LoopbackServer } from '../support/loopback-server.ts'
import { until } from '../support/until.ts'
import { withStore } from '../support/with-store.ts'
import { startWorkerProcess } from '../support/worker-processes.ts'
import { openLoopback, uploaded } from '../support/workplace.ts'

onEachDatabase('a process', (databases) => {
  const ready = async () => {
    const url = await databases.fresh()
    const loopback = await openLoopback()
    const review = await withStore(url, KEYS, (store) => uploaded(store, 'resume'))
    return { url, loopback, review }
  }

  it('that is killed between two parts is followed by one that posts the rest, each part once', async () => {
    const { url, loopback, review } = await ready()
    const first = await started(url, loopback)
    loopback.trouble = ({ key }) => {
      if (key === 'bullets') first.child.kill('SIGKILL')
      return undefined
    }
    await first.ended
    await until(() => loopback.messages.some(({ key }) => key === 'bullets'))
    loopback.trouble = () => undefined
    const second = await started(url, loopback)
    await until(() => second.output().includes('"state":"done"'))
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    const keys = loopback.messages.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
    const parts = await withStore(url, KEYS, (store) => partsOf(store, review))
    expect(parts.slice(1).map(({ message }) => message)).toEqual(loopback.messages.map(({ id }) => id))
  })

  it('that is asked to end finishes the review at hand, takes no other and is gone', async () => {
    const { url, loopback } = await ready()
    const next = await withStore(url, KEYS, (store) => uploaded(store, 'resume', { event: 'next' }))
    const worker = await started(url, loopback)
    loopback.trouble = ({ key }) => {
      if (key === 'opening') worker.child.kill('SIGTERM')
      return undefined
    }
    expect(await worker.ended).toBe(0)
    expect(worker.output()).toContain('"state":"done"')
    expect(loopback.messages.filter(({ review }) => review === next)).toEqual([])
  })

  it('that cannot finish in time puts the review back for the next one', async () => {
    const { url, loopback } = await ready()
    const worker = await started(url, loopback)
    loopback.trouble = ({ key }) => {
      if (key !== 'opening') return undefined
      worker.child.kill('SIGTERM')
      return new Promise(() => {})
    }
    expect(await worker.ended).toBe(0)
    expect(worker.output()).toContain('"because":"stop"')
  })

  it('says by /healthz that it lives, by /readyz that it works, and by /metrics how full the queue is', async () => {
    const { url, loopback } = await ready()
    const worker = await started(url, loopback, { REDLINE_WORKERS: '0' })
    await until(() => worker.output().includes('Redline is running'))
    const ask = (path: string) => fetch(`http://127.0.0.1:${worker.healthPort}${path}`)
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    expect(await (await ask('/metrics')).text()).toMatch(/^redline_queue_depth 1$/m)
    const second = await started(url.replace('redline.db', 'other.db'), loopback, {
      REDLINE_HEALTH_PORT: String(worker.healthPort),
    })
    expect(await second.ended).toBe(2)
    expect(second.output()).toMatch(/^REDLINE_HEALTH_PORT \d+ cannot be had/m)
  })

  it.each([
    ['another key of the same name', newKey('test'), /The key test in REDLINE_KEYS is not the one/],
    ['a key of another name', newKey('new'), /REDLINE_KEYS has no key of this name/],
    ['no key at all', 'test', /REDLINE_KEYS must be a list/],
  ])('does not start with %s, and says so in one sentence', async (_, keys, sentence) => {
    const { url, loopback } = await ready()
    const worker = await started(url, loopback, { REDLINE_KEYS: keys })
    expect(await worker.ended).toBe(2)
    expect(worker.output().trim()).toMatch(sentence)
    expect(worker.output().trim().split('\n')).toHaveLength(1)
  })
})

onSqlite('a second process', (databases) => {
  it('does not start on the same file, and says so in one sentence', async () => {
    const url = await databases.fresh()
    const loopback = await openLoopback()
    const first = await started(url, loopback)
    await until(() => first.output().includes('Redline is running'))
    const second = await started(url, loopback)
    expect(await second.ended).toBe(2)
    expect(second.output()).toMatch(/^Another Redline is running on .*\n$/)
  })
})

async function started(url: string, loopback: LoopbackServer, environment: Record<string, string> = {}) {
  const worker = await startWorkerProcess({
    DATABASE_URL: url,
    REDLINE_KEYS: KEYS,
    REDLINE_WORKERS: '1',
    REDLINE_LEASE_SECONDS: '2',
    LOOPBACK_URL: loopback.url,
    ...environment,
  })
  onTestFinished(() => void worker.child.kill('SIGKILL'))
  return worker
}
