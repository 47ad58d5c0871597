import { pino } from 'pino'
import { connectSlack } from '../../../adapters/slack/connect.ts'
import type { Connection } from '../../../adapters/slack/connection.ts'
import { openPace } from '../../../adapters/slack/pace.ts'
import { rules } from '../../../review-rules/index.ts'
import { loadGuide, loadVocabulary } from '../../../review-rules/load.ts'
import { openDesk } from '../../../src/desk/desk.ts'
import { openInstallations } from '../../../src/desk/installations.ts'
import { composeGuide } from '../../../src/guide/compose.ts'
import { reviewLine } from '../../../src/jobs/line.ts'
import { metricsOf } from '../../../src/jobs/metrics.ts'
import { startWorker } from '../../../src/jobs/worker.ts'
import type { Workplace } from '../../../src/jobs/workplace.ts'
import { marketChoices } from '../../../src/review/checklist.ts'
import type { Store } from '../../../src/store/store.ts'
import { freePort } from '../free-port.ts'
import { knowledge } from '../review-example.ts'
import type { LoopbackSlack } from './loopback.ts'
import type { Team } from './world.ts'

export interface Bot {
  /** Every line that was logged or noted. */
  logged: string[]
  /** Where it listens for HTTP; null in Socket Mode. */
  address: string | null
  stop(): Promise<void>
}

export const TRANSPORTS = ['Socket Mode', 'HTTP'] as const
export type Transport = (typeof TRANSPORTS)[number]

export interface BotOptions {
  transport?: Transport
  workers?: number
  /** Milliseconds. */
  leaseFor?: number
  /** Milliseconds between two messages to one conversation. */
  every?: number
}

/** The whole of Redline on the loopback Slack, in this process: the real client, the store, workers. @param team null: for many workspaces */
export async function startBot(
  slack: LoopbackSlack,
  store: Store,
  team: Team | null,
  { transport = 'Socket Mode', workers = 1, leaseFor = 60_000, every = 0 }: BotOptions = {},
): Promise<Bot> {
  const logged: string[] = []
  const port = transport === 'HTTP' ? await freePort() : 0
  const connection = connectionTo(slack, team, transport, port)
  const { platform, entrance } = await connectSlack(connection, openInstallations(store, 'slack'), openPace(every))
  const workplace: Workplace = {
    store,
    platforms: new Map([[platform.name, platform]]),
    reviewFile: reviewLine(knowledge, loadVocabulary()),
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
    metrics: metricsOf(store),
    leaseFor,
  }
  const worker = startWorker(workplace, `test/${Math.random()}`, workers)
  const close = await entrance.open(openDesk(store), (what, facts) => void logged.push(JSON.stringify({ what, facts })))
  const address = transport === 'HTTP' ? `http://127.0.0.1:${port}` : null
  const door = `${address}/slack/events`
  if (address) slack.doors.push(door)
  return {
    logged,
    address,
    async stop() {
      slack.doors = slack.doors.filter((one) => one !== door)
      await close()
      await worker.stop()
    },
  }
}

function connectionTo(
  { api, world }: LoopbackSlack,
  team: Team | null,
  transport: Transport,
  port: number,
): Connection {
  const { appToken, signingSecret, clientId, clientSecret } = world.app
  const many = { clientId, clientSecret, stateSecret: 'loopback-state-secret' }
  const none = { clientId: '', clientSecret: '', stateSecret: '' }
  return {
    ...{ token: team?.token ?? '', ...(team ? none : many), redirectUrl: '' },
    appToken: transport === 'Socket Mode' ? appToken : '',
    signingSecret: transport === 'HTTP' ? signingSecret : '',
    ...{ host: '127.0.0.1', port, api, markets: marketChoices(knowledge.overlays) },
    guide: (asked) => composeGuide(asked, { rules, overlays: knowledge.overlays, texts: loadGuide() }),
  }
}
