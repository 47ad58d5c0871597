import { expect, it, onTestFinished } from 'vitest'
import { openDesk } from '../../src/desk/desk.ts'
import { closeStore, openStore } from '../../src/store/open.ts'
import { KEYS, temporaryFolder } from '../store/support/databases.ts'

it('An upload that a platform tells of several times at once is one review, and nobody is told that I am busy', async () => {
  const store = await openStore(`file:${temporaryFolder()}/redline.db`, KEYS)
  onTestFinished(() => closeStore(store))
  const desk = openDesk(store)
  const asked = { market: null, level: null, employer: null, posting: null }
  for (const event of ['e1', 'e2', 'e3', 'e4', 'e5']) {
    const community = { platform: 'slack', team: event }
    const upload = { community, event, person: 'p', groups: [], ticket: {}, asked }
    const accepted = await Promise.all(Array.from({ length: 4 }, () => desk.accept(upload)))
    expect(accepted.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued', 'queued'])
    expect(accepted.filter((one) => one.state === 'queued' && one.isNew)).toHaveLength(1)
  }
})
