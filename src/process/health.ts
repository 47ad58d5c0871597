import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Registry } from 'prom-client'
import { ConfigError } from '../config.ts'
import { depthOf } from '../store/counts.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/trouble.ts'

/** How long the database may take to answer before this process counts as not ready, in milliseconds. */
const ANSWER = 3_000

/** What the health server reports on. */
export interface Checked {
  store: Store
  registry: Registry
  /** Whether this process has been asked to end. */
  isStopping(): boolean
}

/**
 * Answers on loopback: /healthz (this process lives), /readyz (it takes work: the database answers and it is not about to
 * end) and /metrics (for Prometheus).
 * @throws ConfigError when the port is taken
 */
export async function startHealth(port: number, checked: Checked): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '', response, checked).catch(() => response.writeHead(503).end())
  })
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    throw new ConfigError(
      `REDLINE_HEALTH_PORT ${port} cannot be had on 127.0.0.1, perhaps another Redline has it: set another port, or 0 for none.`,
    )
  }
  return server
}

async function answer(url: string, response: ServerResponse, checked: Checked): Promise<void> {
  switch (url) {
    case '/healthz':
      response.end('ok\n')
      return
    case '/readyz': {
      const obstacle = checked.isStopping() ? 'This process is about to end.' : await trouble(checked.store)
      response.writeHead(obstacle === null ? 200 : 503).end(`${obstacle ?? 'ready'}\n`)
      return
    }
    case '/metrics': {
      const metrics = await checked.registry.metrics()
      response.writeHead(200, { 'content-type': checked.registry.contentType }).end(metrics)
      return
    }
    default:
      response.writeHead(404).end('Known: /healthz, /readyz, /metrics\n')
  }
}

/** Why the database cannot be worked with; null when it can. */
async function trouble(store: Store): Promise<string | null> {
  const late = sleep(ANSWER, 'The database does not answer in time.', { ref: false })
  const asked = depthOf(store).then(
    () => null,
    (error) => (error instanceof StoreError ? error.message : 'The database cannot be read.'),
  )
  return await Promise.race([asked, late])
}
