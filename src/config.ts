import { z } from 'zod'
import { DEFAULT_DATABASE } from './store/open.ts'

/** One variable of the environment: what it is for, and what its value has to be when it is set. */
interface Variable<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  /** For the help text, without the default. */
  about: string
  /** What has to be written instead of a wrong value. */
  remedy: string
  fallback: string
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const yes = z.enum(['true', 'false']).transform((value) => value === 'true')
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** Every variable that Redline reads. */
const VARIABLES = {
  DATABASE_URL: variable(
    z.string(),
    'where reviews are kept: file:PATH for SQLite, postgresql://USER:PASSWORD@HOST:PORT/NAME for PostgreSQL',
    'write file:PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME',
    DEFAULT_DATABASE,
  ),
  DISCORD_TOKEN: variable(
    z.string(),
    'token of the Discord bot (docs/discord.md); empty: not on Discord',
    'copy it from the page “Bot” of your application at discord.com/developers',
    '',
  ),
  DISCORD_MESSAGE_CONTENT: variable(
    yes,
    'true when the message content intent is switched on for the application: needed to watch channels, and for nothing else',
    'write true or false',
    'false',
  ),
  DISCORD_API: variable(
    // The token goes there, and files come from there: nowhere but this machine.
    z.string().regex(/^(?:http:\/\/127\.0\.0\.1:\d{1,5}\/api)?$/),
    'where Discord’s interface is, for a Discord on this machine to try things on: http://127.0.0.1:PORT/api; empty: Discord itself',
    'leave it empty, or write http://127.0.0.1:PORT/api',
    '',
  ),
  SLACK_BOT_TOKEN: variable(
    z.string(),
    'token of the Slack bot in the one workspace that it is for, xoxb-… (docs/slack.md); empty: none, or many',
    'copy it from the page “OAuth & Permissions” of your app at api.slack.com/apps',
    '',
  ),
  SLACK_APP_TOKEN: variable(
    z.string(),
    'with which Redline connects to Slack, xapp-… (Socket Mode: no address that Slack has to reach)',
    'make one with the scope connections:write on the page “Basic Information” of your app',
    '',
  ),
  SLACK_SIGNING_SECRET: variable(
    z.string(),
    'with which Slack proves that a request is its own, where it reaches Redline over HTTP instead',
    'copy it from the page “Basic Information” of your app',
    '',
  ),
  SLACK_HOST: variable(
    z.string().regex(/^[0-9A-Za-z.:-]{1,255}$/),
    'address on which Redline waits for Slack over HTTP, behind a proxy that speaks https',
    'write an address of this machine, such as 127.0.0.1 or 0.0.0.0',
    '127.0.0.1',
  ),
  SLACK_PORT: variable(
    whole(1, 65_535),
    'port of /slack/events, and of /slack/install where workspaces install the bot',
    'write a port number',
    '3000',
  ),
  SLACK_CLIENT_ID: variable(
    z.string(),
    'with the next two: many workspaces install the bot themselves, over HTTP',
    'copy it from the page “Basic Information” of your app',
    '',
  ),
  SLACK_CLIENT_SECRET: variable(
    z.string(),
    'the secret that belongs to SLACK_CLIENT_ID',
    'copy it from the page “Basic Information” of your app',
    '',
  ),
  SLACK_STATE_SECRET: variable(
    z.string().regex(/^(?:.{16,})?$/),
    'what Redline signs its own part of an installation with, the same in every process',
    'make one of at least 16 characters with: openssl rand -base64 32',
    '',
  ),
  SLACK_REDIRECT_URL: variable(
    z.string().regex(/^(?:https?:\/\/\S{1,500}\/slack\/oauth_redirect)?$/),
    'where Slack sends people back to who installed the bot; needed when the app lists several such addresses',
    'write https://YOUR-ADDRESS/slack/oauth_redirect, as on the page “OAuth & Permissions” of your app',
    '',
  ),
  SLACK_API: variable(
    // The tokens go there, and files come from there: nowhere but this machine.
    z.string().regex(/^(?:http:\/\/127\.0\.0\.1:\d{1,5}\/api\/?)?$/),
    'where Slack’s interface is, for a Slack on this machine to try things on: http://127.0.0.1:PORT/api/; empty: Slack itself',
    'leave it empty, or write http://127.0.0.1:PORT/api/',
    '',
  ),
  REDLINE_KEYS: variable(
    z.string(),
    'keys that seal what is stored, id:base64,id:base64, the first one seals; needed with PostgreSQL, kept in a file beside an SQLite database',
    'make one with: echo "k1:$(openssl rand -base64 32)"',
    '',
  ),
  REDLINE_WORKERS: variable(
    whole(0, 32),
    'reviews that one process works on at once; 0: none, other processes do',
    'write a whole number from 0 to 32',
    '8',
  ),
  REDLINE_READERS: variable(
    whole(0, 64),
    'processes that read files and write reviews, up to 500 MB each, started as they are needed; 0: one a core',
    'write a whole number from 0 to 64',
    '0',
  ),
  REDLINE_LEASE_SECONDS: variable(
    whole(2, 600),
    'how long the review of a process that died waits for another one',
    'write a whole number of seconds from 2 to 600',
    '60',
  ),
  REDLINE_HEALTH_PORT: variable(
    whole(0, 65_535),
    'port of /healthz, /readyz and /metrics on 127.0.0.1; 0: none',
    'write a port number, or 0 for none',
    '9464',
  ),
  LOG_LEVEL: variable(
    z.enum(LOG_LEVELS),
    `how much is logged: ${LOG_LEVELS.join(', ')}`,
    `write one of ${LOG_LEVELS.join(', ')}`,
    'info',
  ),
}

export type Config = { [Name in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[Name]['schema']> }

/** A variable that is set wrongly; `message` names it and says what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads the environment. A variable that is set to nothing counts as not set.
 * @throws ConfigError
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = Object.entries(VARIABLES).map(([name, { schema, remedy, fallback }]: [string, Variable]) => {
    const result = schema.safeParse(environment[name]?.trim() || fallback)
    // Not what it is set to: that may be a password.
    if (!result.success) throw new ConfigError(`${name} is set to something I cannot use: ${remedy}.`)
    return [name, result.data]
  })
  return Object.fromEntries(read)
}

/** The variables as `--help` prints them. */
export function describeConfig(): string {
  const entries = Object.entries(VARIABLES).map(([name, { about, fallback }]) => {
    return `  ${name}\n      ${about}${fallback === '' ? '' : `\n      default: ${fallback}`}\n`
  })
  return `Environment:\n\n${entries.join('')}`
}

function variable<Schema extends z.ZodType>(
  schema: Schema,
  about: string,
  remedy: string,
  fallback: string,
): Variable<Schema> {
  return { schema, about, remedy, fallback }
}
