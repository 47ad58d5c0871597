import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it.each([
  ['start', {}, 'No platform is configured: set DISCORD_TOKEN, as docs/discord.md says, or SLACK_BOT_TOKEN'],
  ['start', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'Slack has no way to reach me: set SLACK_APP_TOKEN'],
  ['start', { SLACK_APP_TOKEN: 'xapp-1' }, 'Slack is set up in part: set SLACK_BOT_TOKEN'],
  ['start', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_CLIENT_ID: '1.2' }, 'one workspace and SLACK_CLIENT_ID for many'],
  ['start', { SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are all needed'],
  ['start', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is set to something I cannot use'],
  ['worker', {}, 'DATABASE_URL names an SQLite file, which serves one process'],
])('%s with %o says in one sentence what to set', (command, environment, sentence) => {
  const { status, stdout, stderr } = run([command], environment)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

it.each(['start', 'worker'])('%s --help lists the environment', (command) => {
  const { status, stdout } = run([command, '--help'], {})
  expect(status).toBe(0)
  expect(stdout).toContain('DATABASE_URL')
})

function run(words: string[], environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, ...environment }
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], { encoding: 'utf8', env })
}
