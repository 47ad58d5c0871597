import { App } from '@slack/bolt'
import type { Desk, Entrance, Installations } from '../desk.ts'
import type { Source } from '../fetch-file.ts'
import { type Connection, isForMany, transportOf } from './connection.ts'
import { kindOf } from './kind.ts'
import { acknowledgedWhenRecorded } from './late.ts'
import type { Line } from './line.ts'
import { listen } from './listen.ts'
import { receiverOf } from './receiver.ts'
import type { Reception } from './reception.ts'
import { listeningRefusal } from './refusal.ts'
import { SILENT } from './silent.ts'
import { openTurns } from './turns.ts'

/** Of what somebody waits for, so much is done at the same time. */
const AT_ONCE = 2

/** Receives what people send on Slack, over Socket Mode or HTTP. */
export function slackEntrance(line: Line, connection: Connection, kept: Installations, source: Source): Entrance {
  return {
    async open(desk, note) {
      const { reception, settled } = receptionOf(desk, line, { source, guide: connection.guide, note })
      const app = new App({
        receiver: acknowledgedWhenRecorded(receiverOf(connection, kept)),
        authorize: async ({ teamId = '' }) => {
          const { team, token, user, bot } = await line.tokens.of(teamId)
          return { botToken: token, botUserId: user, botId: bot, teamId: team }
        },
        // Nothing is remembered between two events, and what is sent goes by `ask` and not by Bolt's own clients.
        convoStore: false,
        clientOptions: { slackApiUrl: connection.api, allowAbsoluteUrls: false },
        extendedErrorHandler: true,
        logger: SILENT,
      })
      listen(app, reception, isForMany(connection))
      const { host, port } = connection
      try {
        await (transportOf(connection).by === 'http' ? app.start({ host, port }) : app.start())
      } catch (error) {
        throw listeningRefusal(error, port)
      }
      let stopped: Promise<void> | null = null
      return () => (stopped ??= app.stop().then(settled))
    },
  }
}

function receptionOf(desk: Desk, line: Line, more: Pick<Reception, 'source' | 'guide' | 'note'>) {
  const open = new Set<Promise<unknown>>()
  const reception: Reception = {
    ...{ desk, line, turn: openTurns(AT_ONCE), ...more },
    later(what, work) {
      const done = work
        .catch((error: unknown) => more.note(what, { kind: kindOf(error) }))
        .finally(() => open.delete(done))
      open.add(done)
    },
  }
  return { reception, settled: async () => void (await Promise.all(open)) }
}
