import { expect, it } from 'vitest'
import { endReview, keepThread, noteFailure } from '../../src/store/end.ts'
import { isSpent, releaseLease, renewLease } from '../../src/store/lease.ts'
import { CRASHES } from '../../src/store/limits.ts'
import { InFlight, recordUpload } from '../../src/store/record.ts'
import { newKey, readKeys } from '../../src/store/seal.ts'
import type { Thread } from '../../src/thread/thread.ts'
import { onEachDatabase, opened } from './support/databases.ts'
import { at, lease, NOON, recordAll, upload } from './support/uploads.ts'

const THREAD: Thread = { parts: [{ key: 'opening', title: 'Your review', blocks: [{ kind: 'text', text: 'Good.' }] }] }

onEachDatabase('A review', ({ fresh }) => {
  it('is one review when the platform sends the same upload twice', async () => {
    const store = await opened(await fresh())
    const first = await recordUpload(store, upload('E1'), NOON)
    const again = await recordUpload(store, upload('E1'), at(60))
    expect(first.isNew).toBe(true)
    expect(again).toEqual({ review: first.review, isNew: false })
    await lease(store, 'a', at(61))
    expect(await lease(store, 'b', at(62))).toBeNull()
  })

  it('is one review when a double click arrives twice at the same moment', async () => {
    const store = await opened(await fresh())
    const results = await Promise.all([1, 2, 3, 4].map(() => recordUpload(store, upload('E1'), NOON)))
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(results.map(({ review }) => review)).size).toBe(1)
  })

  it('is the only one of its person that is not over, also when two files come in the same instant', async () => {
    const store = await opened(await fresh())
    const one = (event: string) => recordUpload(store, upload(event, { person: 'ANN' }), NOON)
    const outcomes = await Promise.allSettled(['E1', 'E2', 'E3', 'E4', 'E5'].map(one))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(InFlight)
    expect(await store.database.client.review.count()).toBe(1)
    await endReview(store, (await lease(store, 'a', at(1)))!, { state: 'done' }, at(2))
    expect((await one('E6')).isNew).toBe(true)
  })

  it('of the same event in another community is another review', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    expect((await recordUpload(store, upload('E1', { team: 'T2' }), NOON)).isNew).toBe(true)
  })

  it('reaches the worker with everything it needs, and belongs to it alone', async () => {
    const store = await opened(await fresh())
    const asked = upload('E1')
    const { review } = await recordUpload(store, asked, NOON)
    const { request, community, person } = asked
    expect(await lease(store, 'a', at(1))).toEqual({
      review,
      worker: 'a',
      attempt: 1,
      community,
      person,
      request,
      thread: null,
      failures: 0,
      crashes: 0,
      queuedAt: NOON,
    })
    expect(await lease(store, 'b', at(2))).toBeNull()
  })

  it('is taken over when its worker dies, and the dead one can change nothing any more', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    const old = (await lease(store, 'a', at(0)))!
    expect(await lease(store, 'b', at(59))).toBeNull()
    const current = (await lease(store, 'b', at(60)))!
    expect(current).toMatchObject({ review: old.review, attempt: 2, crashes: 1, failures: 0 })
    expect(await renewLease(store, old, at(600))).toBe(false)
    expect(await keepThread(store, old, THREAD)).toBe(false)
    expect(await endReview(store, old, { state: 'done' }, at(61))).toBe(false)
    expect(await releaseLease(store, old, at(61))).toBe(false)
    expect(await noteFailure(store, old, at(61))).toBe('lost')
    expect(await endReview(store, current, { state: 'done' }, at(62))).toBe(true)
  })

  it('stays with a worker that takes long and says so', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    const held = (await lease(store, 'a', at(0)))!
    expect(await renewLease(store, held, at(120))).toBe(true)
    expect(await lease(store, 'b', at(119))).toBeNull()
  })

  it('goes on with the thread that an earlier attempt wrote', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    await keepThread(store, (await lease(store, 'a', at(0)))!, THREAD)
    expect((await lease(store, 'b', at(60)))!.thread).toEqual(THREAD)
  })

  it('that is over is not leased again', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    const held = (await lease(store, 'a', at(0)))!
    await endReview(store, held, { state: 'refused', reason: 'scanned' }, at(1))
    expect(await lease(store, 'b', at(1000))).toBeNull()
  })

  it('is put back at once when a worker stops, and that is held against nobody', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    await releaseLease(store, (await lease(store, 'a', at(0)))!, at(1))
    expect(await lease(store, 'b', at(1))).toMatchObject({ failures: 0, crashes: 0 })
  })

  it('is tried again after a pause when it fails, and given up after the fourth failure', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    let now = 0
    for (const pause of [5, 30, 120]) {
      expect(await noteFailure(store, (await lease(store, 'a', at(now)))!, at(now))).toBe('again')
      expect(await lease(store, 'a', at(now + pause - 1))).toBeNull()
      now += pause
    }
    const last = (await lease(store, 'a', at(now)))!
    expect(await noteFailure(store, last, at(now))).toBe('spent')
    // The worker died before it could say so: the next one knows.
    const heir = (await lease(store, 'b', at(now + 60)))!
    expect(isSpent(heir)).toBe(true)
    expect(await endReview(store, heir, { state: 'given-up', reason: 'failed' }, at(now + 61))).toBe(true)
  })

  it('waits for a key that is missing', async () => {
    const store = await opened(await fresh())
    await recordAll(store, [upload('E1'), upload('E2')])
    const keyless = { ...store, keys: readKeys(newKey('other')) }
    await expect(lease(keyless, 'a', at(10))).rejects.toMatchObject({ code: 'missing-key' })
    expect((await lease(store, 'a', at(11)))!.request.ticket.file).toBe('F-E2')
    expect((await lease(store, 'a', at(70)))!).toMatchObject({ request: { ticket: { file: 'F-E1' } }, crashes: 0 })
  })

  it('that cannot be opened at all does not stop the queue', async () => {
    const store = await opened(await fresh())
    await recordAll(store, [upload('E1'), upload('E2')])
    const { client } = store.database
    const [other] = await client.review.findMany({ where: { event: 'E2' } })
    await client.review.updateMany({ where: { event: 'E1' }, data: { request: other!.request } })
    await expect(lease(store, 'a', at(10))).rejects.toMatchObject({ code: 'unsealable' })
    expect((await lease(store, 'a', at(11)))!.request.ticket.file).toBe('F-E2')
    expect(await lease(store, 'a', at(12))).toBeNull()
  })

  it('is not given up for crashes of ours until they have repeated without one step forward', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    let held = (await lease(store, 'a', at(0)))!
    const crash = async () => {
      held = (await lease(store, 'a', at(60 * held.attempt)))!
    }
    for (let times = 1; times < CRASHES; times++) await crash()
    expect(isSpent(held)).toBe(false)
    await keepThread(store, held, THREAD)
    await crash()
    expect(held.crashes).toBe(1)
    for (let times = 1; times < CRASHES; times++) await crash()
    expect(isSpent(held)).toBe(true)
  })
})

onEachDatabase('The queue', ({ fresh }) => {
  it('serves a community with one upload before another’s hundred', async () => {
    const store = await opened(await fresh())
    const many = Array.from({ length: 20 }, (_, index) => upload(`many-${index}`, { team: 'BUSY' }))
    await recordAll(store, [...many, upload('single', { team: 'QUIET' })])
    const order = []
    for (const second of [100, 101, 102, 103]) order.push((await lease(store, 'a', at(second)))!)
    expect(order.map(({ community, request }) => [community.team, request.ticket.file])).toEqual([
      ['BUSY', 'F-many-0'],
      ['QUIET', 'F-single'],
      ['BUSY', 'F-many-1'],
      ['BUSY', 'F-many-2'],
    ])
  })

  it('hands one review to one of many workers that ask at the same moment', async () => {
    const store = await opened(await fresh())
    await recordAll(
      store,
      ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((event) => upload(event)),
    )
    const workers = Array.from({ length: 8 }, (_, index) => `worker-${index}`)
    const leases = await Promise.all(workers.map((worker) => lease(store, worker, at(100))))
    const taken = leases.flatMap((held) => held?.review ?? [])
    expect(new Set(taken).size).toBe(taken.length)
    expect(taken).toHaveLength(6)
  })
})
