import type { Employer, Level, Market } from '../../src/review/context.ts'
import type { Thread } from '../../src/thread/thread.ts'
import type { Choice } from '../choices.ts'
import { SlackRefusal } from './refusal.ts'

/** How Slack is reached, as the operator set it; "" for what is not set. */
export interface Connection {
  /** The bot's token in the one workspace that it is for. */
  token: string
  /** With which Slack is connected to, in Socket Mode. */
  appToken: string
  /** With which Slack proves that a request is its own, over HTTP. */
  signingSecret: string
  /** With which many workspaces install the bot themselves. */
  clientId: string
  clientSecret: string
  stateSecret: string
  /** Where Slack sends people back to who installed it. */
  redirectUrl: string
  host: string
  port: number
  /** Slack's interface; another one leads tests to loopback. */
  api: string
  markets: readonly Choice[]
  /** Answers which document is wanted where, without a file. */
  guide: Guide
}

export type Guide = (asked: { market: Market; level: Level | null; employer: Employer | null }) => Thread

/** Where Slack's interface is, unless something on this machine stands in for it. */
export const SLACK_API = 'https://slack.com/api/'

/** How a process that receives is reached. */
export type Transport = { by: 'socket'; appToken: string } | { by: 'http'; signingSecret: string }

const BOTH =
  'SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: set one of them and leave the other empty.'
const HALF = 'For workspaces to install me, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are all needed.'
const NO_WAY_IN =
  'Slack has no way to reach me: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), as docs/slack.md says.'
const HTTP_ONLY = 'Workspaces install me over HTTP: set SLACK_SIGNING_SECRET, as docs/slack.md says.'

const NO_TOKEN =
  'Slack is set up in part: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces, as docs/slack.md says.'

/** Whether Slack is to be served at all. @throws SlackRefusal when something is set, and no token */
export function isConfigured(connection: Connection): boolean {
  const { token, appToken, signingSecret } = connection
  if (isForMany(connection) || token !== '') return true
  if (appToken !== '' || signingSecret !== '') throw new SlackRefusal(NO_TOKEN)
  return false
}

/** Whether this is for many workspaces. @throws SlackRefusal when it is for neither one nor many */
export function isForMany({ token, clientId, clientSecret, stateSecret }: Connection): boolean {
  const secrets = [clientId, clientSecret, stateSecret].filter(Boolean).length
  if (token !== '' && secrets > 0) throw new SlackRefusal(BOTH)
  if (secrets > 0 && secrets < 3) throw new SlackRefusal(HALF)
  return secrets === 3
}

/** Socket Mode where both are set: it needs no address that Slack can reach. @throws SlackRefusal */
export function transportOf(connection: Connection): Transport {
  const { appToken, signingSecret } = connection
  if (isForMany(connection)) {
    if (signingSecret === '') throw new SlackRefusal(HTTP_ONLY)
    return { by: 'http', signingSecret }
  }
  if (appToken !== '') return { by: 'socket', appToken }
  if (signingSecret !== '') return { by: 'http', signingSecret }
  throw new SlackRefusal(NO_WAY_IN)
}
