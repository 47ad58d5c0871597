import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Logger } from 'pino'
import type { Desk, Entrance, Installations } from '../../adapters/desk.ts'
import type { Platform } from '../../adapters/port.ts'
import type { Config } from '../config.ts'
import { openDesk } from '../desk/desk.ts'
import { openInstallations } from '../desk/installations.ts'
import { keepExpiring } from '../jobs/expiry.ts'
import { factsOf } from '../jobs/facts.ts'
import type { ReviewFile } from '../jobs/line.ts'
import { metricsOf } from '../jobs/metrics.ts'
import { startWorker } from '../jobs/worker.ts'
import type { Workplace } from '../jobs/workplace.ts'
import { closeReader } from '../resume/extract/extract.ts'
import { closeStore, openStore } from '../store/open.ts'
import { startHealth } from './health.ts'
import { openLog } from './log.ts'

/** A process must be gone so many milliseconds after SIGTERM: process managers send SIGKILL then. */
const GONE = 9_500

/** The platforms that a process works on, and where uploads come in: one without any works on what others recorded. */
export interface Connected {
  platforms: Platform[]
  entrances: Entrance[]
}

/**
 * Works on the reviews in the store until SIGTERM or SIGINT.
 * @param connect connects to the platforms, which keep their installations in the store
 * @throws what `connect` throws, ConfigError, StoreError when it cannot start: one sentence for the operator
 */
export async function runProcess(
  config: Config,
  connect: (installations: (platform: string) => Installations) => Promise<Connected>,
  reviewFile: ReviewFile,
): Promise<void> {
  const name = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const log = openLog(config, name)
  neverPrintErrors(log)
  const store = await openStore(config.DATABASE_URL, config.REDLINE_KEYS)
  const ended = askedToEnd()
  const { platforms, entrances } = await connect((platform) => openInstallations(store, platform)).catch(
    async (error) => {
      await closeStore(store)
      throw error
    },
  )
  const workplace: Workplace = {
    store,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    reviewFile,
    log,
    metrics: metricsOf(store),
    leaseFor: config.REDLINE_LEASE_SECONDS * 1000,
  }
  const stopping = new AbortController()
  const checked = { store, registry: workplace.metrics.registry, isStopping: () => stopping.signal.aborted }
  const port = config.REDLINE_HEALTH_PORT
  const health = port === 0 ? null : await startHealth(port, checked)
  const close = await openAll(entrances, openDesk(store), log).catch(async (error) => {
    health?.close()
    await closeStore(store)
    throw error
  })
  const worker = startWorker(workplace, name, config.REDLINE_WORKERS)
  const expiring = keepExpiring(workplace, stopping.signal)
  log.info({ platforms: [...workplace.platforms.keys()], workers: config.REDLINE_WORKERS }, 'Redline is running')

  const signal = await ended
  const start = Date.now()
  stopping.abort()
  await Promise.all(close.map((stop) => stop()))
  await Promise.all([worker.stop(), expiring])
  closeReader()
  health?.close()
  await closeStore(store)
  log.info({ signal, took: Date.now() - start }, 'Redline has ended')
}

/** Also while this process is still starting: then it must not wait for a platform that does not answer. */
function askedToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(1), GONE).unref()
        resolve(signal)
      })
    }
  })
}

/** @returns how to close each */
function openAll(entrances: Entrance[], desk: Desk, log: Logger): Promise<(() => Promise<void>)[]> {
  return Promise.all(entrances.map((one) => one.open(desk, (what, facts) => log.warn(facts, what))))
}

/** What nobody caught would be printed with its message, which may repeat words of a resume. */
function neverPrintErrors(log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      log.fatal(factsOf(error), 'an error that nobody expected: this process ends, another has to be started')
      process.exit(1)
    })
  }
}
