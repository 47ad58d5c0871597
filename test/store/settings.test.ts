import { expect, it } from 'vitest'
import { depthOf, usageOf } from '../../src/store/counts.ts'
import { dismiss, dismissalsOf } from '../../src/store/dismissals.ts'
import { endReview } from '../../src/store/end.ts'
import { installationOf, saveInstallation, uninstall } from '../../src/store/installations.ts'
import { recordUpload } from '../../src/store/record.ts'
import { changeSettings, SettingsError, settingsOf } from '../../src/store/settings.ts'
import { onEachDatabase, opened } from './support/databases.ts'
import { at, lease, NOON, recordAll, upload } from './support/uploads.ts'

const community = { platform: 'slack', team: 'T1' }

onEachDatabase('A community', ({ fresh }) => {
  it('starts with private threads, thirty days of memory and no market of its own', async () => {
    const store = await opened(await fresh())
    expect(await settingsOf(store, community)).toMatchObject({
      market: null,
      level: null,
      employer: null,
      watchedChannels: [],
      requesters: 'everyone',
      mentorRole: null,
      threads: 'private',
      retentionDays: 30,
      quotas: { person: 5, community: 500 },
      houseOverlay: null,
    })
  })

  it('changes one setting and keeps the others', async () => {
    const store = await opened(await fresh())
    await changeSettings(store, community, { market: 'uk', watchedChannels: ['C1'] }, NOON)
    await changeSettings(store, community, { quotas: { person: 2, community: 50 } }, NOON)
    expect(await settingsOf(store, community)).toMatchObject({
      market: 'uk',
      watchedChannels: ['C1'],
      quotas: { person: 2, community: 50 },
      retentionDays: 30,
    })
  })

  it('is told which setting is wrong, and keeps what it had', async () => {
    const store = await opened(await fresh())
    await expect(changeSettings(store, community, { retentionDays: 0 }, NOON)).rejects.toThrow(/^retentionDays: /)
    await expect(changeSettings(store, community, { retentionDays: 0 }, NOON)).rejects.toThrow(SettingsError)
    expect((await settingsOf(store, community)).retentionDays).toBe(30)
  })

  it('goes on with a default where an older version finds what a newer one stored', async () => {
    const store = await opened(await fresh())
    await changeSettings(store, community, { retentionDays: 7 }, NOON)
    const settings = JSON.stringify({ retentionDays: 7, level: 'wizard', horoscope: true })
    await store.database.client.community.updateMany({ data: { settings } })
    expect(await settingsOf(store, community)).toMatchObject({ retentionDays: 7, level: null })
  })

  it('lays its own checklist over the others', async () => {
    const store = await opened(await fresh())
    const rules = { 'summary/missing': { severity: 'off' as const, because: 'our employers skip it', sources: [] } }
    await changeSettings(store, community, { houseOverlay: { rules } }, NOON)
    expect((await settingsOf(store, community)).houseOverlay?.rules).toEqual(rules)
  })

  it('gets its tokens back, and the new ones after they were exchanged', async () => {
    const store = await opened(await fresh())
    expect(await installationOf(store, community)).toBeNull()
    await saveInstallation(store, community, { bot: 'token-1', refresh: 'r-1' }, NOON)
    await saveInstallation(store, community, { bot: 'token-2', refresh: 'r-2' }, at(60))
    expect(await installationOf(store, community)).toEqual({ bot: 'token-2', refresh: 'r-2' })
  })

  it('leaves nothing behind when it removes the bot', async () => {
    const store = await opened(await fresh())
    await saveInstallation(store, community, { bot: 'token-1' }, NOON)
    await changeSettings(store, community, { market: 'uk' }, NOON)
    await recordAll(store, [upload('E1'), upload('E2')])
    await dismiss(store, community, 'U-E1', ['contact/city'], at(5))
    expect(await uninstall(store, community)).toBe(2)
    expect(await dismissalsOf(store, community, 'U-E1')).toEqual([])
    expect(await installationOf(store, community)).toBeNull()
    expect((await settingsOf(store, community)).market).toBeNull()
  })

  it('is held to its quotas by what was asked for in the time that counts', async () => {
    const store = await opened(await fresh())
    const person = 'U1'
    await recordUpload(store, upload('E1', { person }), at(0))
    await endReview(store, (await lease(store, 'a', at(0)))!, { state: 'done' }, at(1))
    await recordUpload(store, upload('E2', { person }), at(1))
    await recordAll(store, [upload('E3'), upload('E4', { person, team: 'T2' })])
    expect(await usageOf(store, community, person, at(-1))).toEqual({ inFlight: 1, person: 2, community: 3 })
    expect(await usageOf(store, community, person, at(0))).toEqual({ inFlight: 1, person: 1, community: 1 })
  })

  it('shows its operator how long the queue is, and for how long the first has waited', async () => {
    const store = await opened(await fresh())
    expect(await depthOf(store)).toEqual({ queued: 0, running: 0, oldest: null })
    await recordUpload(store, upload('E1'), at(0))
    await recordUpload(store, upload('E2'), at(5))
    await lease(store, 'a', at(6))
    expect(await depthOf(store)).toEqual({ queued: 1, running: 1, oldest: at(5) })
  })
})
