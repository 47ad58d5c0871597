import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Installations } from '../desk.ts'
import { type Connection, isForMany, SLACK_API, transportOf } from './connection.ts'
import { SCOPES } from './scopes.ts'
import { SILENT } from './silent.ts'
import { tokensOf } from './tokens.ts'

/** Where Slack sends people back to who installed the bot. */
const REDIRECT = '/slack/oauth_redirect'

/**
 * How often Slack is asked for a new connection after an outage, in milliseconds: without an end, for a client that gives up
 * takes the process with it, and never so seldom that the outage seems to go on when it is over.
 */
const RECONNECTING = { forever: true, factor: 1.5, minTimeout: 1_000, maxTimeout: 30_000 }

/** What Slack tells us comes in here. @throws SlackRefusal */
export function receiverOf(connection: Connection, kept: Installations): Receiver {
  const transport = transportOf(connection)
  const clientOptions = { slackApiUrl: connection.api, allowAbsoluteUrls: false, logger: SILENT }
  if (transport.by === 'socket') {
    const { appToken } = transport
    return new SocketModeReceiver({
      ...{ appToken, logger: SILENT },
      installerOptions: { clientOptions: { ...clientOptions, retryConfig: RECONNECTING } },
    })
  }
  const { signingSecret } = transport
  const installing = isForMany(connection) ? installation(connection, kept, clientOptions) : {}
  return new HTTPReceiver({ signingSecret, logger: SILENT, ...installing })
}

/** The page at /slack/install, over which workspaces install the bot; an organisation installs it in each by itself. */
function installation(connection: Connection, kept: Installations, clientOptions: object) {
  const { clientId, clientSecret, stateSecret, redirectUrl, api } = connection
  const page = api === SLACK_API ? {} : { authorizationUrl: `${new URL(api).origin}/oauth/v2/authorize` }
  return {
    ...{ clientId, clientSecret, stateSecret, scopes: [...SCOPES] },
    ...(redirectUrl === '' ? {} : { redirectUri: redirectUrl }),
    installerOptions: { directInstall: true, redirectUriPath: REDIRECT, clientOptions, ...page },
    installationStore: {
      async storeInstallation({
        team,
        bot,
      }: {
        team?: { id: string } | undefined
        bot?: Parameters<typeof tokensOf>[0]
      }) {
        if (!team || !bot) throw new Error('Only workspaces can install this app.')
        await kept.save(team.id, tokensOf(bot))
      },
      // Bolt never asks: events are authorised with tokens that are renewed in one place.
      fetchInstallation: () => Promise.reject(new Error('Tokens are kept elsewhere.')),
    },
  }
}
