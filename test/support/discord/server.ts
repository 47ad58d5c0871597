import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refused } from './answers.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { answerTo, type Request } from './routes.ts'
import { type Json, newWorld, type World } from './world.ts'

/** How a request fails, before or after it has taken effect. */
export interface Failing {
  status: number
  code?: number
  /** Seconds, for 429. */
  retryAfter?: number
  afterwards?: true
}

/** A Discord on loopback: REST, gateway and files. */
export interface LoopbackDiscord {
  /** For `DISCORD_API`. */
  api: string
  world: World
  gateway: Gateway
  /** Every request that came, in order. */
  requests: { method: string; path: string; at: number }[]
  /** Decides whether a request fails; undefined lets it through. */
  trouble: (request: Request) => Failing | undefined | Promise<Failing | undefined>
  close(): Promise<void>
}

/** Starts one, without servers and people. */
export async function startDiscord(): Promise<LoopbackDiscord> {
  const world = newWorld()
  const server = createServer((request, response) => void serve(discord, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`
  const discord: LoopbackDiscord = {
    api: `http://127.0.0.1:${port}/api`,
    world,
    gateway: openGateway(server, world, () => gatewayUrl),
    requests: [],
    trouble: () => undefined,
    close: () => closed(server, discord.gateway),
  }
  return discord
}

async function closed(server: Server, gateway: Gateway): Promise<void> {
  gateway.close()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(discord: LoopbackDiscord, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://loopback')
  const path = decodeURIComponent(url.pathname)
  if (path.startsWith('/files/')) return serveFile(discord, path, response)
  const body = await readBody(incoming)
  const request = {
    method: incoming.method ?? 'GET',
    path: path.replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    body,
  }
  discord.requests.push({ method: request.method, path: request.path, at: Date.now() })
  const failing = await discord.trouble(request)
  if (request.path === '/gateway/bot' && !failing) {
    const limits = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 }
    return json(response, 200, {
      url: discord.api.replace('http', 'ws').replace('/api', '/gateway'),
      shards: discord.world.shards,
      session_start_limit: limits,
    })
  }
  try {
    const answer = failing && !failing.afterwards ? null : answerTo(discord.world, request)
    if (failing) fail(response, failing)
    else if (answer === undefined) response.writeHead(204).end()
    else json(response, 200, answer)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    json(response, error.status, { code: error.code, message: error.message })
  }
}

function serveFile({ world, api }: LoopbackDiscord, path: string, response: ServerResponse): void {
  const bytes = world.files.get(path)
  if (path.endsWith('/redirect')) response.writeHead(302, { location: `${new URL(api).origin}/files/elsewhere` }).end()
  else if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
  else response.writeHead(404).end()
}

function fail(response: ServerResponse, { status, code = 0, retryAfter }: Failing): void {
  if (retryAfter === undefined) {
    json(response, status, { code, message: 'as the test wanted it' })
    return
  }
  response.setHeader('retry-after', String(retryAfter))
  response.setHeader('x-ratelimit-scope', 'user')
  json(response, status, { message: 'You are being rate limited.', retry_after: retryAfter, global: false })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : JSON.parse(text)
}
