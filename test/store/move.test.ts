import { expect, it } from 'vitest'
import { dismiss, dismissalsOf } from '../../src/store/dismissals.ts'
import { endReview, keepThread } from '../../src/store/end.ts'
import { installationOf, saveInstallation } from '../../src/store/installations.ts'
import { moveStore } from '../../src/store/move.ts'
import { intendPart, notePosted } from '../../src/store/parts.ts'
import { exportOf } from '../../src/store/privacy.ts'
import { recordUpload } from '../../src/store/record.ts'
import { changeSettings, settingsOf } from '../../src/store/settings.ts'
import type { Store } from '../../src/store/store.ts'
import { onPostgresql, opened, temporaryFolder } from './support/databases.ts'
import { at, lease, NOON, recordAll, upload } from './support/uploads.ts'

const community = { platform: 'slack', team: 'T1' }

/** A store with something of everything: a review that is over, one under way, one that waits. */
async function used(store: Store) {
  await recordAll(store, [upload('E1'), upload('E2'), upload('E3')])
  const over = (await lease(store, 'a', at(10)))!
  await keepThread(store, over, { parts: [] })
  await intendPart(store, over, 'opening', at(11), at(71))
  await notePosted(store, over, 'opening', 'message-1', at(12))
  await endReview(store, over, { state: 'done' }, at(13))
  await lease(store, 'a', at(20))
  await changeSettings(store, community, { market: 'uk' }, at(21))
  await dismiss(store, community, 'U-E1', ['skills/order'], at(22))
  await saveInstallation(store, community, { bot: 'token' }, at(22))
}

onPostgresql('Moving from SQLite', ({ fresh }) => {
  it('carries everything over, and the review that was under way goes on there', async () => {
    const from = await opened(`file:${temporaryFolder()}/redline.db`)
    const to = await opened(await fresh())
    await used(from)
    expect(await moveStore(from, to)).toEqual({ communities: 1, reviews: 3, parts: 1, dismissals: 1, installations: 1 })
    for (const person of ['U-E1', 'U-E2', 'U-E3'])
      expect(await exportOf(to, community, person)).toEqual(await exportOf(from, community, person))
    expect(await dismissalsOf(to, community, 'U-E1')).toEqual(['skills/order'])
    expect(await settingsOf(to, community)).toEqual(await settingsOf(from, community))
    expect(await installationOf(to, community)).toEqual({ bot: 'token' })
    expect((await recordUpload(to, upload('E1'), at(30))).isNew).toBe(false)
    expect(await lease(to, 'b', at(80))).toMatchObject({ request: { ticket: { file: 'F-E2' } }, attempt: 2 })
  })

  it('stops before it would mix two databases', async () => {
    const from = await opened(`file:${temporaryFolder()}/redline.db`)
    const to = await opened(await fresh())
    await recordUpload(to, upload('E9'), NOON)
    await expect(moveStore(from, to)).rejects.toThrow('already holds something')
  })
})
