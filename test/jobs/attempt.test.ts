import { expect, it } from 'vitest'
import { PlatformError, type PlatformTrouble } from '../../adapters/port.ts'
import { Stopped } from '../../src/jobs/stop.ts'
import { FAILURES } from '../../src/store/limits.ts'
import { forget } from '../../src/store/privacy.ts'
import { onEachDatabase, opened } from '../store/support/databases.ts'
import type { LoopbackCall } from '../support/loopback-server.ts'
import { attemptNext, openLoopback, uploaded, workplaceOn } from '../support/workplace.ts'

/** Lets one call fail, the first that fits. */
function once(fits: (call: LoopbackCall) => boolean, trouble: PlatformTrouble, afterwards?: true) {
  let happened = false
  return (call: LoopbackCall) => {
    if (happened || !fits(call)) return undefined
    happened = true
    return afterwards ? { with: trouble, afterwards } : { with: trouble }
  }
}

const isPost = ({ method }: LoopbackCall) => method === 'post'

onEachDatabase('an attempt at a review', (databases) => {
  const ready = async (file: string) => {
    const store = await opened(await databases.fresh())
    const loopback = await openLoopback()
    const workplace = workplaceOn(store, loopback)
    const review = await uploaded(store, file)
    return { store, loopback, workplace, review }
  }

  it('brings a resume to its thread, and nothing is left to do', async () => {
    const { loopback, workplace, review } = await ready('resume')
    expect(await attemptNext(workplace)).toEqual({ state: 'done' })
    expect(loopback.messages.length).toBeGreaterThan(1)
    expect(loopback.messages[0]).toMatchObject({ review, place: loopback.places.get(review), key: 'opening' })
    expect(await attemptNext(workplace, { minutes: 60 })).toBeNull()
  })

  it('answers a file that cannot be read with one sentence and no thread', async () => {
    const { loopback, workplace } = await ready('empty')
    expect(await attemptNext(workplace)).toEqual({ state: 'refused', reason: 'empty' })
    expect(loopback.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^This file is empty/)])
    expect(loopback.places.size).toBe(0)
  })

  it('posts no part again whose answer got lost', async () => {
    const { loopback, workplace } = await ready('resume')
    loopback.trouble = once(({ key }) => key === 'bullets', { code: 'unavailable' }, true)
    expect(await attemptNext(workplace)).toEqual({ state: 'later', because: 'platform' })
    expect(await attemptNext(workplace, { minutes: 1 })).toEqual({ state: 'done' })
    const keys = loopback.messages.map(({ key }) => key)
    expect(keys).toContain('bullets')
    expect(keys).toEqual([...new Set(keys)])
  })

  it('says no refusal again whose answer got lost, even if the file can be read now', async () => {
    const { loopback, workplace } = await ready('empty')
    loopback.trouble = once(isPost, { code: 'unavailable' }, true)
    expect(await attemptNext(workplace)).toEqual({ state: 'later', because: 'platform' })
    loopback.files.set('empty', loopback.files.get('resume')!)
    expect(await attemptNext(workplace, { minutes: 1 })).toEqual({ state: 'refused', reason: 'empty' })
    expect(loopback.messages).toHaveLength(1)
  })

  it('waits as long as the platform wants, and holds it against nobody', async () => {
    const { loopback, workplace } = await ready('resume')
    loopback.trouble = (call) => (isPost(call) ? { with: { code: 'retry-after', seconds: 90 } } : undefined)
    for (let turn = 0; turn < FAILURES + 1; turn++) {
      expect(await attemptNext(workplace, { minutes: 2 * turn })).toEqual({ state: 'later', because: 'platform' })
      expect(await attemptNext(workplace, { minutes: 1 })).toBeNull()
    }
    loopback.trouble = () => undefined
    expect(await attemptNext(workplace, { minutes: 20 })).toEqual({ state: 'done' })
  })

  it.each<[PlatformTrouble, string, RegExp[]]>([
    [{ code: 'gone', what: 'file' }, 'gone-file', [/^Your file is gone/]],
    [{ code: 'gone', what: 'person' }, 'gone', []],
    [{ code: 'forbidden', permission: 'files:read' }, 'forbidden', [/“files:read”/]],
  ])('ends when the download says %o', async (trouble, reason, sentences) => {
    const { loopback, workplace } = await ready('resume')
    loopback.trouble = once(({ method }) => method === 'download', trouble)
    expect(await attemptNext(workplace)).toEqual({ state: 'given-up', reason })
    expect(loopback.messages.map(({ text }) => text)).toEqual(sentences.map((words) => expect.stringMatching(words)))
  })

  it('ends silently when not even the sentence may be said', async () => {
    const { loopback, workplace } = await ready('empty')
    loopback.trouble = (call) => (isPost(call) ? { with: { code: 'forbidden', permission: 'chat:write' } } : undefined)
    expect(await attemptNext(workplace)).toEqual({ state: 'given-up', reason: 'forbidden' })
    expect(workplace.logged.join()).toContain('chat:write')
    expect(await attemptNext(workplace, { minutes: 60 })).toBeNull()
  })

  it('gives up with one sentence when the platform was away for a day, and silently when it still is', async () => {
    const { store, loopback, workplace } = await ready('empty')
    await attemptNext(workplace)
    loopback.messages.length = 0
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    const away = { with: { code: 'unavailable' as const } }
    await uploaded(store, 'resume', { event: 'asked yesterday', now: yesterday })
    loopback.trouble = ({ method }) => (method === 'download' ? away : undefined)
    expect(await attemptNext(workplace)).toEqual({ state: 'given-up', reason: 'too-late' })
    expect(loopback.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^I could not get through/)])
    await uploaded(store, 'resume', { event: 'also asked yesterday', now: yesterday })
    loopback.trouble = () => away
    expect(await attemptNext(workplace)).toEqual({ state: 'given-up', reason: 'too-late' })
    expect(loopback.messages).toHaveLength(1)
  })

  it('tries again after a fault of our own, and gives up with one sentence after so many', async () => {
    const { loopback, workplace } = await ready('resume')
    const platform = {
      download: async () => {
        throw new TypeError('not a function')
      },
    }
    for (let failure = 1; failure < FAILURES; failure++) {
      const outcome = await attemptNext(workplace, { minutes: 60 * failure, platform })
      expect(outcome).toEqual({ state: 'later', because: 'failure' })
    }
    expect(loopback.messages).toEqual([])
    const last = await attemptNext(workplace, { minutes: 60 * FAILURES, platform })
    expect(last).toEqual({ state: 'given-up', reason: 'failed' })
    expect(loopback.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^Something on my side/)])
  })

  it('posts nothing more for somebody who asked to be forgotten meanwhile', async () => {
    const { store, loopback, workplace } = await ready('resume')
    loopback.trouble = async ({ key }) => {
      if (key === 'opening') await forget(store, { platform: 'loopback', team: 'team' }, 'person of event')
      return undefined
    }
    expect(await attemptNext(workplace)).toEqual({ state: 'lost' })
    expect(loopback.messages.map(({ key }) => key)).toEqual(['opening'])
  })

  it('puts the review back when the process has to end, and the next one goes on at the same part', async () => {
    const { loopback, workplace } = await ready('resume')
    const end = new AbortController()
    loopback.trouble = ({ key }) => {
      if (key === 'bullets') end.abort(new Stopped())
      return undefined
    }
    expect(await attemptNext(workplace, { signal: end.signal })).toEqual({ state: 'later', because: 'stop' })
    loopback.trouble = () => undefined
    expect(await attemptNext(workplace)).toEqual({ state: 'done' })
    const keys = loopback.messages.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })

  it('calls a file damaged only when it is so twice: the first time the machine may have been at fault', async () => {
    const { loopback, workplace } = await ready('resume')
    loopback.files.set('resume', { bytes: Buffer.from('%PDF-1.7 cut off'), fileName: 'resume.pdf' })
    expect(await attemptNext(workplace)).toEqual({ state: 'later', because: 'failure' })
    expect(loopback.messages).toEqual([])
    expect(await attemptNext(workplace, { minutes: 1 })).toEqual({ state: 'refused', reason: 'damaged' })
  })

  it('holds nothing against a file whose reading was stopped along with this process', async () => {
    const { loopback, workplace } = await ready('resume')
    loopback.files.set('resume', { bytes: Buffer.from('%PDF-1.7 cut off'), fileName: 'resume.pdf' })
    for (let stop = 0; stop < FAILURES; stop++) {
      const outcome = await attemptNext(workplace, { stopping: AbortSignal.abort() })
      expect(outcome).toEqual({ state: 'later', because: 'stop' })
    }
    expect(loopback.messages).toEqual([])
    expect(await attemptNext(workplace)).toEqual({ state: 'later', because: 'failure' })
  })

  it('comes back later to a platform that does not answer', async () => {
    const { workplace } = await ready('resume')
    const platform = { download: () => Promise.reject(new PlatformError({ code: 'unavailable' })) }
    expect(await attemptNext(workplace, { platform })).toEqual({ state: 'later', because: 'platform' })
    expect(await attemptNext(workplace, { minutes: 1 })).toEqual({ state: 'done' })
  })
})
