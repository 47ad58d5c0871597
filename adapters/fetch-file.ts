import { PlatformError, type PlatformTrouble } from './port.ts'

/** Which addresses are a platform's own; tests hand in a way to loopback. */
export interface Source {
  isOwn(url: URL): boolean
}

/** A platform's own hosts, over https and nothing else. */
export function hostsOf(...hosts: string[]): Source {
  return {
    isOwn: ({ protocol, host, username }) => protocol === 'https:' && hosts.includes(host) && username === '',
  }
}

/** A platform on this machine, to try things on, which has its files beside its interface. */
export function filesBeside(api: string): Source {
  const { origin } = new URL(api)
  return { isOwn: (url) => url.origin === origin }
}

export interface Fetching {
  source: Source
  maxBytes: number
  signal: AbortSignal
  headers?: Record<string, string>
  /** What it means when the platform sends us elsewhere, where we do not go. */
  moved?: PlatformTrouble
}

export interface Fetched {
  /** At most `maxBytes` + 1 of them: such a file is refused anyway. */
  bytes: Uint8Array
  /** The content type, "" when it is not named. */
  type: string
}

const GONE: PlatformTrouble = { code: 'gone', what: 'file' }
/** When the platform wants to be left alone and does not say for how long, in seconds. */
const PAUSE = 5

/**
 * Fetches a file from a platform's own hosts, and stops as soon as it is larger than a resume may be.
 * @throws PlatformError: `gone` when the link has expired or leads anywhere else
 */
export async function fetchFile(link: string, fetching: Fetching): Promise<Fetched> {
  const { source, maxBytes, signal, headers = {}, moved = GONE } = fetching
  if (!URL.canParse(link) || !source.isOwn(new URL(link))) throw new PlatformError(GONE)
  let response: Response
  try {
    response = await fetch(link, { redirect: 'manual', signal, credentials: 'omit', headers })
  } catch {
    throw new PlatformError({ code: 'unavailable' })
  }
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new PlatformError(troubleOf(response, moved))
  }
  return { bytes: await readUpTo(response.body, maxBytes), type: response.headers.get('content-type') ?? '' }
}

function troubleOf({ status, headers }: Response, moved: PlatformTrouble): PlatformTrouble {
  if (status === 429) return { code: 'retry-after', seconds: Number(headers.get('retry-after')) || PAUSE }
  if (status >= 500) return { code: 'unavailable' }
  return status >= 300 && status < 400 ? moved : GONE
}

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.length
      // Leaving the loop cancels the rest.
      if (size > maxBytes) break
    }
  } catch {
    throw new PlatformError({ code: 'unavailable' })
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1)
}
