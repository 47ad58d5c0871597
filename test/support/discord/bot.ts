import { pino } from 'pino'
import { connectDiscord } from '../../../adapters/discord/connect.ts'
import type { Connection } from '../../../adapters/discord/entrance.ts'
import { filesBeside } from '../../../adapters/fetch-file.ts'
import { loadGuide, loadVocabulary } from '../../../review-rules/load.ts'
import { openDesk } from '../../../src/desk/desk.ts'
import { composeGuide } from '../../../src/guide/compose.ts'
import { reviewLine } from '../../../src/jobs/line.ts'
import { metricsOf } from '../../../src/jobs/metrics.ts'
import { startWorker } from '../../../src/jobs/worker.ts'
import type { Workplace } from '../../../src/jobs/workplace.ts'
import { marketChoices } from '../../../src/review/checklist.ts'
import type { Store } from '../../../src/store/store.ts'
import { knowledge } from '../review-example.ts'
import type { LoopbackDiscord } from './server.ts'

const texts = loadGuide()
export const guide: Connection['guide'] = (asked) => composeGuide(asked, { ...knowledge, texts })

export interface Bot {
  /** Every line that was logged or noted. */
  logged: string[]
  stop(): Promise<void>
}

export interface BotOptions {
  workers?: number
  messageContent?: boolean
  /** Milliseconds. */
  leaseFor?: number
}

/** The whole of Redline on the loopback Discord, in this process: the real client, the store, workers. */
export async function startBot(
  { api }: LoopbackDiscord,
  store: Store,
  { workers = 1, messageContent = false, leaseFor = 60_000 }: BotOptions = {},
): Promise<Bot> {
  const logged: string[] = []
  const { platform, entrance } = await connectDiscord({
    ...{ token: 'loopback', messageContent, api, source: filesBeside(api) },
    markets: marketChoices(knowledge.overlays),
    guide,
  })
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
  return {
    logged,
    async stop() {
      await close()
      await worker.stop()
    },
  }
}
