import { expect, it } from 'vitest'
import { openDesk } from '../../src/desk/desk.ts'
import { keepThread } from '../../src/store/end.ts'
import type { Store } from '../../src/store/store.ts'
import { composeThread } from '../../src/thread/compose.ts'
import { onEachDatabase, opened } from '../store/support/databases.ts'
import { lease } from '../store/support/uploads.ts'
import { plainResume } from '../support/plain-resumes.ts'
import { reviewText } from '../support/review-example.ts'

const community = { platform: 'slack', team: 'T1' }
const RESUME = plainResume('us', { bullet: 'Responsible for the nightly backups of 40 servers.' })

function upload(event: string, person = 'ANN') {
  const asked = { market: null, level: null, employer: null, posting: null }
  return { community, event, person, groups: [], ticket: { file: event }, asked }
}

/** The desk's view of a review whose thread was written. */
async function written(store: Store, dismissed: string[]) {
  const desk = openDesk(store)
  const accepted = await desk.accept(upload('E1'))
  const now = new Date()
  const { review } = await reviewText(RESUME, { dismissed })
  await keepThread(store, (await lease(store, 'a', new Date(now.getTime() + 1000)))!, composeThread(review))
  if (accepted.state !== 'queued') throw new Error('not queued')
  return { known: (await desk.review(accepted.job.review))!, review }
}

onEachDatabase('The desk', ({ fresh }) => {
  it('takes one of several files that a person sends in the same instant, and says so of the others', async () => {
    const desk = openDesk(await opened(await fresh()))
    const outcomes = await Promise.all(['E1', 'E2', 'E3', 'E4'].map((event) => desk.accept(upload(event))))
    expect(outcomes.filter(({ state }) => state === 'queued')).toHaveLength(1)
    const declined = outcomes.filter((outcome) => outcome.state === 'declined')
    for (const { because } of declined) expect(because).toMatch(/^I am still busy with your last file/)
    expect((await desk.accept(upload('E5', 'BOB'))).state).toBe('queued')
  })

  it('remembers what a person dismissed, all of it anew each time, and of nobody else', async () => {
    const desk = openDesk(await opened(await fresh()))
    await desk.dismiss(community, 'ANN', ['contact/city', 'skills/order'])
    await desk.dismiss(community, 'ANN', ['skills/order', 'bullets/weak-opener'])
    expect(await desk.dismissals(community, 'ANN')).toEqual(['bullets/weak-opener', 'skills/order'])
    expect(await desk.dismissals(community, 'BOB')).toEqual([])
    expect(await desk.dismissals({ ...community, team: 'T2' }, 'ANN')).toEqual([])
    await desk.dismiss(community, 'ANN', [])
    expect(await desk.dismissals(community, 'ANN')).toEqual([])
  })

  it('lists what a review found, each rule once and the first three first, and behind it what was left out', async () => {
    const { review: usual } = await reviewText(RESUME, {})
    const [{ rule }] = usual.topics as [(typeof usual.topics)[number]]
    const { known, review } = await written(await opened(await fresh()), [rule])
    const rules = known.fixes.map((fix) => fix.rule)
    expect(rules.slice(0, review.first.length)).toEqual(review.first.map((topic) => topic.rule))
    expect(rules.at(-1)).toBe(rule)
    expect([...rules].sort()).toEqual(usual.topics.map((topic) => topic.rule).sort())
    expect(new Set(rules).size).toBe(rules.length)
  })
})
