import { freePort } from '../free-port.ts'
import { type RedlineProcess, spawnRedline } from '../redline-process.ts'
import type { Transport } from './bot.ts'
import type { LoopbackSlack } from './loopback.ts'

/** What it takes to find the loopback Slack with the token of one workspace, or with none as what workspaces install. */
export async function slackEnvironment(
  { api, world }: LoopbackSlack,
  token: string | null,
  transport: Transport,
): Promise<Record<string, string>> {
  const { appToken, signingSecret, clientId, clientSecret } = world.app
  const many = {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: 'loopback-state-secret',
  }
  const http = { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: String(await freePort()) }
  return {
    SLACK_API: api,
    ...(token === null ? many : { SLACK_BOT_TOKEN: token }),
    ...(transport === 'HTTP' ? http : { SLACK_APP_TOKEN: appToken }),
  }
}

/** `npm start` on the loopback Slack, and where it listens. */
export async function startRedline(
  slack: LoopbackSlack,
  token: string | null,
  transport: Transport,
  environment: Record<string, string>,
): Promise<RedlineProcess & { address: string | null }> {
  const found = await slackEnvironment(slack, token, transport)
  const address = found.SLACK_PORT ? `http://127.0.0.1:${found.SLACK_PORT}` : null
  return { ...spawnRedline({ ...found, ...environment }), address }
}
