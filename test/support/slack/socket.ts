import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Retry } from './deliver.ts'
import type { Delivery, Json } from './world.ts'

/** Socket Mode: the connections that the bot opened, each envelope sent to one of them. */
export interface Sockets {
  /** How many there are. */
  count(): number
  urlAt(api: string): string
  /** Sends an envelope as soon as there is a connection. @returns what it was acknowledged with */
  send(delivery: Delivery, retry: Retry | null): Promise<Json | null>
  /** Asks the bot to connect anew, as Slack does every few hours. */
  refresh(): void
  /** Cuts every connection without a word. */
  cut(): void
  close(): void
}

const PING = 10_000

export function openSockets(server: Server): Sockets {
  const sockets = new Set<WebSocket>()
  const waiting = new Map<string, (answer: Json | null) => void>()
  let turn = 0
  let isClosed = false
  const link = new WebSocketServer({ server, path: '/link/' })
  link.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (raw) => {
      const { envelope_id, payload } = JSON.parse(String(raw)) as { envelope_id: string; payload?: Json }
      waiting.get(envelope_id)?.(payload && Object.keys(payload).length > 0 ? payload : null)
      waiting.delete(envelope_id)
    })
    const debug_info = { host: 'loopback', approximate_connection_time: 18060 }
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size, debug_info }))
  })
  const pinging = setInterval(() => {
    for (const socket of sockets) socket.ping()
  }, PING).unref()
  return {
    count: () => sockets.size,
    urlAt: (api) => `${api.replace('http', 'ws').replace('/api/', '/link/')}?ticket=${randomUUID()}`,
    async send({ kind, body }, retry) {
      while (sockets.size === 0 && !isClosed) await sleep(20)
      const socket = [...sockets][turn++ % sockets.size]
      const envelope_id = randomUUID()
      const answered = new Promise<Json | null>((resolve) => waiting.set(envelope_id, resolve))
      const again = { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
      const envelope = { envelope_id, type: kind, payload: body, accepts_response_payload: kind !== 'events_api' }
      socket?.send(JSON.stringify({ ...envelope, ...(kind === 'events_api' ? again : {}) }))
      return await answered
    },
    refresh() {
      for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
      // Nothing more is sent over a connection that was given up.
      sockets.clear()
    },
    cut() {
      for (const socket of sockets) socket.terminate()
      sockets.clear()
    },
    close() {
      isClosed = true
      clearInterval(pinging)
      for (const socket of sockets) socket.terminate()
      link.close()
    },
  }
}
