import { expect, it } from 'vitest'
import { intendPart, notePosted, partsOf } from '../../src/store/parts.ts'
import { forget } from '../../src/store/privacy.ts'
import { recordUpload } from '../../src/store/record.ts'
import { onEachDatabase, opened } from './support/databases.ts'
import { at, lease, NOON, upload } from './support/uploads.ts'

onEachDatabase('A part of a thread', ({ fresh }) => {
  it('is posted once: the next worker looks for one that was only intended, and skips one that was posted', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    const first = (await lease(store, 'a', at(0)))!
    expect(await intendPart(store, first, 'opening', at(1), at(61))).toEqual({ step: 'post' })
    expect(await notePosted(store, first, 'opening', '1700.1', at(2))).toBe(true)
    expect(await intendPart(store, first, 'bullets', at(3), at(63))).toEqual({ step: 'post' })

    const heir = (await lease(store, 'b', at(63)))!
    expect(await intendPart(store, heir, 'opening', at(64), at(124))).toEqual({ step: 'posted', message: '1700.1' })
    expect(await intendPart(store, heir, 'bullets', at(64), at(124))).toEqual({ step: 'look' })
    expect(await intendPart(store, first, 'skills', at(65), at(125))).toEqual({ step: 'lost' })
  })

  it('renews the lease, so that nobody takes the review over while a message is on its way', async () => {
    const store = await opened(await fresh())
    await recordUpload(store, upload('E1'), NOON)
    const held = (await lease(store, 'a', at(0)))!
    await intendPart(store, held, 'opening', at(50), at(110))
    expect(await lease(store, 'b', at(109))).toBeNull()
  })

  it('keeps the first message when two are reported', async () => {
    const store = await opened(await fresh())
    const { review } = await recordUpload(store, upload('E1'), NOON)
    const held = (await lease(store, 'a', at(0)))!
    await intendPart(store, held, 'opening', at(1), at(61))
    await notePosted(store, held, 'opening', '1700.1', at(2))
    expect(await notePosted(store, held, 'opening', '1700.2', at(3))).toBe(false)
    expect(await partsOf(store, review)).toEqual([
      { key: 'opening', intendedAt: at(1), postedAt: at(2), message: '1700.1' },
    ])
  })

  it('is not posted for a person who asked to be forgotten a moment ago', async () => {
    const store = await opened(await fresh())
    const { community, person } = upload('E1')
    await recordUpload(store, upload('E1'), NOON)
    const held = (await lease(store, 'a', at(0)))!
    await forget(store, community, person)
    expect(await intendPart(store, held, 'opening', at(1), at(61))).toEqual({ step: 'lost' })
  })
})
