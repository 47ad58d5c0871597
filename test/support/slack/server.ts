import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveFile } from './file-server.ts'
import type { Failing, LoopbackSlack, Request } from './loopback.ts'
import { answerTo } from './methods.ts'
import { Refused } from './refused.ts'
import { answerThroughUrl } from './response-url.ts'
import { openSockets } from './socket.ts'
import { type Json, newWorld } from './world.ts'

/** Slack tries again at once, after a minute and after five: apis/events-api#retries. */
const RETRIES = [0, 60_000, 300_000]

/** Starts one, without workspaces and people. */
export async function startSlack(): Promise<LoopbackSlack> {
  const server = createServer((request, response) => {
    serve(slack, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const slack: LoopbackSlack = {
    ...{ api: `http://127.0.0.1:${port}/api/`, world: newWorld(), sockets: openSockets(server), doors: [] },
    ...{ retries: RETRIES, requests: [], trouble: () => undefined, isClosed: false },
    close: () => closed(slack, server),
  }
  return slack
}

async function closed(slack: LoopbackSlack, server: Server): Promise<void> {
  slack.isClosed = true
  slack.sockets.close()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(slack: LoopbackSlack, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(incoming.url ?? '/', 'http://loopback')
  if (pathname.startsWith('/files-pri/')) return serveFile(slack, pathname, incoming, response)
  const text = Buffer.concat(await incoming.toArray()).toString('utf8')
  if (pathname.startsWith('/respond/')) return answerThroughUrl(slack, pathname, text, response)
  if (!pathname.startsWith('/api/')) return json(response, 404, { ok: false, error: 'not_found' })
  const body = bodyOf(incoming, text)
  const token = tokenOf(incoming, body)
  const method = pathname.slice('/api/'.length)
  const request: Request = {
    method,
    token,
    team: slack.world.tokens.get(token)?.team ?? null,
    body,
    at: Date.now(),
    refusal: null,
  }
  slack.requests.push(request)
  const failing = await slack.trouble(request)
  const answer = failing && !failing.afterwards ? null : attempt(slack, request)
  request.refusal = failing?.error ?? (answer?.error as string | undefined) ?? null
  if (failing) fail(slack, request, response, failing)
  else if (answer?.error === 'ratelimited') fail(slack, request, response, { retryAfter: 1 })
  else json(response, 200, answer)
}

function attempt(slack: LoopbackSlack, request: Request): Json {
  try {
    return { ok: true, ...answerTo(slack, request) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, error: error.message, ...error.more }
  }
}

function fail(slack: LoopbackSlack, { team }: Request, response: ServerResponse, failing: Failing): void {
  const { error = 'internal_error', status = 200, retryAfter, needed } = failing
  if (retryAfter !== undefined) {
    response.setHeader('retry-after', String(retryAfter))
    json(response, 429, { ok: false, error: 'ratelimited' })
    return
  }
  const provided = [...(slack.world.teams.get(team ?? '')?.scopes ?? [])].join(',')
  json(response, status, { ok: false, error, ...(needed ? { needed, provided } : {}) })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

/** The client sends forms in which everything that is not a word is JSON. */
function bodyOf({ headers }: IncomingMessage, text: string): Json {
  if (headers['content-type']?.includes('json')) return JSON.parse(text || '{}')
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, fieldOf(name, value)]))
}

const STRUCTURED = new Set(['blocks', 'metadata', 'view', 'attachments'])

function fieldOf(name: string, value: string): unknown {
  if (STRUCTURED.has(name)) return JSON.parse(value)
  return value === 'true' || value === 'false' ? value === 'true' : value
}

function tokenOf({ headers }: IncomingMessage, { token }: Json): string {
  return String(token ?? headers.authorization?.replace(/^Bearer /, '') ?? '')
}
