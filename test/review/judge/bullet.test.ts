import { expect, test } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { judgeBullet } from '../../../src/review/judge/bullet.ts'
import { judgingWords } from '../../../src/review/judge/words.ts'

const words = judgingWords(loadLexicon())

function judge(text: string, current = true) {
  return judgeBullet(text, { words, current })
}

test.each([
  'Threaded request ids through the gateway',
  'Rewrote the importer',
  'Cut the nightly run',
  'Own the ledger service',
  'Drives the move to Kafka',
  'Load-tested the booking API',
  'Successfully migrated the archive',
  'I built the alert rules',
  'Performance: halved the size of the index',
  'Steward the event schemas',
])('a verb in any form is an action: %s', (text) => {
  expect(judge(text).action).toBe(true)
})

test.each([
  ['Developing REST services in Java', 'Developing'],
  ['Responsible for the nightly backups', 'Responsible for'],
  ['Was responsible for the nightly backups', 'Was responsible for'],
  ['Helped to move the archive', 'Helped to'],
  ['Test automation with Selenium', 'Test automation'],
  ['Lead developer of the billing API', 'Lead developer'],
  ['Design and implementation of a queue', 'Design and'],
])('words that hide the work are quoted: %s', (text, opener) => {
  const judgement = judge(text)
  expect(judgement).toMatchObject({ action: false, reason: 'weak-opener', opener, evidence: opener })
})

test('"Support" opens with a verb in a role that goes on, and with a noun in one that is over', () => {
  expect(judge('Support 12 clinics on PostgreSQL').action).toBe(true)
  expect(judge('Support 12 clinics on PostgreSQL', false).action).toBe(false)
})

test.each([
  ['The archive was moved to S3 and queries got faster', 'was moved'],
  ['Been given the on-call phone', 'Been given'],
])('the passive is quoted: %s', (text, evidence) => {
  expect(judge(text)).toMatchObject({ action: false, reason: 'passive', evidence })
})

test.each([
  'Refactored the parser to reduce latency',
  'Introduced Kafka in order to decouple services',
  'Built a dashboard so that the team could have more insight',
  'Added alerts, ensuring high availability of the cluster',
  'Rewrote the scheduler, improving performance',
  'Process 4 million rows a night in Spark',
  'Upgraded Java 8 to Java 17 between 2019 and 2021',
  'Upgraded Django from 2.2 to 4.2',
])('a hope, a volume or a version is no outcome: %s', (text) => {
  expect(judge(text).outcome).toBe(false)
})

test.each([
  'Rewrote the scheduler; jobs finish before the shops open',
  'Cached tariffs in Redis, sparing the mainframe the morning peak',
  'Split the build, and releases no longer wait for the mobile team',
  'Indexed the orders table, which brought the report under a minute',
  'Moved exports to a queue so vets see results the same day',
  'Took deploys from monthly to daily with GitLab CI',
])('a change needs no digits to be an outcome: %s', (text) => {
  expect(judge(text).outcome).toBe(true)
})

test.each([
  ['Rewrote the import in Rust, cutting failures by 140%', '140%'],
  ['Raised happiness of the squad by 31.7% with Grafana', '31.7%'],
])('a figure that nobody will believe is quoted: %s', (text, evidence) => {
  expect(judge(text)).toMatchObject({ reason: 'metric-not-credible', evidence })
})

test('I/O, the US and Phase I are not the first person', () => {
  expect(judge('Cut disk I/O of the US cluster by half in Phase I with RocksDB').reason).toBe('none')
})

test('praise is left alone once in a bullet that says everything', () => {
  const bullet = 'Made failover seamless with Patroni on PostgreSQL; a primary lost at noon went unnoticed'
  expect(judge(bullet).reason).toBe('none')
  expect(judge('Delivered seamless experiences in Java').reason).toBe('buzzword')
})

test('a hundred thousand hostile characters are judged without trouble', () => {
  for (const unit of ['from 1 to ', 'no a b ', 'Go, ', 'was ', 'kept a b c ', 'users now ', '1,', 'aed', '-', '((((']) {
    expect(judge(unit.repeat(100_000 / unit.length)).technologies).toBeInstanceOf(Array)
  }
}, 60_000)

test.each([
  'Mentored 5 testers, two of whom were promoted to lead',
  'Supervised 3 interns, all hired full-time afterwards',
])('what became of people is a result that needs no tool: %s', (text) => {
  expect(judge(text)).toMatchObject({ outcome: true, reason: 'none' })
})

test('people led without a word of what became of them are no result', () => {
  expect(judge('Mentored 5 testers').outcome).toBe(false)
})

test('two plain verbs open a line of today', () => {
  expect(judge('Assess and troubleshoot escalation queues').action).toBe(true)
})

test('a figure that something results in is a result', () => {
  expect(judge('Devised a ferry routing algorithm that results in 9% shorter trips').outcome).toBe(true)
})
