import { PlatformError } from '../port.ts'

/** Slack does not let us in as we are configured; `message` is one sentence for the operator. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal'
}

const TOKEN = 'Slack does not know SLACK_BOT_TOKEN: copy it anew from the page “OAuth & Permissions” of your app.'
const APP_TOKEN =
  'Slack does not take SLACK_APP_TOKEN: copy one with the scope connections:write from the page “Basic Information” of your app, and switch Socket Mode on.'
const AWAY = 'I cannot reach Slack: check that this machine has a way out to slack.com.'

function portTaken(port: number): string {
  return `SLACK_PORT ${port} cannot be had: set another one, or stop what has it.`
}

/** What asking who we are fails with, for the operator. The token is in none of it. */
export function tokenRefusal(error: unknown): Error {
  return new SlackRefusal(error instanceof PlatformError && error.trouble.code === 'forbidden' ? TOKEN : AWAY)
}

/** What beginning to listen fails with, for the operator. */
export function listeningRefusal(error: unknown, port: number): Error {
  const { code = '' } = error as { code?: string }
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') return new SlackRefusal(portTaken(port))
  return new SlackRefusal(code === 'slack_webapi_platform_error' ? APP_TOKEN : AWAY)
}
