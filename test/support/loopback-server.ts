import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PlatformTrouble } from '../../adapters/port.ts'

/** What somebody who looks at the platform sees. */
export interface LoopbackMessage {
  id: string
  review: string
  /** Null for a sentence, which is said outside of any thread. */
  place: string | null
  key: string
  text: string
}

/** A chat platform on loopback. It keeps every message it is sent, twice if it is sent twice: preventing that is not its job. */
export interface LoopbackServer {
  url: string
  messages: LoopbackMessage[]
  /** The places that were opened, by review. */
  places: Map<string, string>
  /** What can be downloaded, by the id that stands in the ticket. */
  files: Map<string, { bytes: Uint8Array; fileName: string }>
  /** Decides whether a call fails, before or after it has taken effect; undefined lets it through. */
  trouble: (call: LoopbackCall) => Promise<Failing | undefined> | Failing | undefined
  close(): Promise<void>
}

export interface LoopbackCall {
  method: string
  review: string
  key: string | null
}

export interface Failing {
  with: PlatformTrouble
  /** The call takes effect, and its answer is lost. */
  afterwards?: true
}

export async function startLoopback(): Promise<LoopbackServer> {
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const call = await readJson(request)
    const failing = await loopback.trouble({ method: call.method, review: call.review, key: call.key ?? null })
    const body = failing && !failing.afterwards ? null : carryOut(loopback, call)
    return failing ? { trouble: failing.with } : body
  }
  const server = createServer((request, response) => {
    // A worker that is killed in the middle of a call sends half of it: nobody waits for an answer.
    answer(request).then(
      (body) => response.end(JSON.stringify(body)),
      () => response.destroy(),
    )
  })
  const loopback: LoopbackServer = {
    url: '',
    messages: [],
    places: new Map(),
    files: new Map(),
    trouble: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  loopback.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return loopback
}

interface Call {
  method: string
  review: string
  file?: string
  place?: string | null
  key?: string
  text?: string
}

function carryOut(
  loopback: LoopbackServer,
  { method, review, file, place = null, key = '', text = '' }: Call,
): unknown {
  const { messages, places, files } = loopback
  switch (method) {
    case 'download': {
      const found = files.get(file ?? '')
      if (!found) return { trouble: { code: 'gone', what: 'file' } }
      return { bytes: Buffer.from(found.bytes).toString('base64'), fileName: found.fileName }
    }
    case 'openPlace':
      if (!places.has(review)) places.set(review, `place-${places.size + 1}`)
      return places.get(review)
    case 'find':
      return (
        messages.find((message) => message.review === review && message.place === place && message.key === key)?.id ??
        null
      )
    case 'post': {
      const id = `message-${messages.length + 1}`
      messages.push({ id, review, place, key, text })
      return id
    }
    default:
      return null
  }
}

async function readJson(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
