import { expect, it } from 'vitest'
import { describeConfig, readConfig } from '../src/config.ts'

it('An empty environment is enough for one machine', () => {
  expect(readConfig({})).toEqual({
    DATABASE_URL: 'file:./data/redline.db',
    DISCORD_TOKEN: '',
    DISCORD_MESSAGE_CONTENT: false,
    DISCORD_API: '',
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: '',
    SLACK_HOST: '127.0.0.1',
    SLACK_PORT: 3000,
    SLACK_CLIENT_ID: '',
    SLACK_CLIENT_SECRET: '',
    SLACK_STATE_SECRET: '',
    SLACK_REDIRECT_URL: '',
    SLACK_API: '',
    REDLINE_KEYS: '',
    REDLINE_READERS: 0,
    REDLINE_WORKERS: 8,
    REDLINE_LEASE_SECONDS: 60,
    REDLINE_HEALTH_PORT: 9464,
    LOG_LEVEL: 'info',
  })
})

it('A variable that is set to nothing counts as not set', () => {
  expect(readConfig({ REDLINE_WORKERS: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}))
})

it.each([
  ['REDLINE_WORKERS', '-1', 'REDLINE_WORKERS is set to something I cannot use: write a whole number from 0 to 32.'],
  ['REDLINE_HEALTH_PORT', '70000', /^REDLINE_HEALTH_PORT .* write a port number, or 0 for none\.$/],
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL .* write one of fatal, error, warn, info, debug, silent\.$/],
])('%s=%s is answered with its name and what to write instead', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(sentence)
})

it('The help names every variable', () => {
  for (const name of Object.keys(readConfig({}))) expect(describeConfig()).toContain(`  ${name}\n`)
})
