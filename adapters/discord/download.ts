import { PlatformError } from '../port.ts'

/** Where Discord keeps files: https://discord.com/developers/docs/reference#editing-message-attachments */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net']

/** How a file is fetched; tests hand in a way to loopback. */
export interface Source {
  isOwn(url: URL): boolean
}

/** Discord's own hosts, over https and nothing else. */
export const DISCORD_FILES: Source = {
  isOwn: ({ protocol, host, username }) => protocol === 'https:' && HOSTS.includes(host) && username === '',
}

/**
 * Fetches a file, and stops as soon as it is larger than a resume may be.
 * @returns at most about `maxBytes` + 1 bytes
 * @throws PlatformError: `gone` when the link has expired or leads anywhere but to Discord's files
 */
export async function fetchFile(
  link: string,
  maxBytes: number,
  signal: AbortSignal,
  source = DISCORD_FILES,
): Promise<Uint8Array> {
  if (!URL.canParse(link) || !source.isOwn(new URL(link))) throw new PlatformError({ code: 'gone', what: 'file' })
  let response: Response
  try {
    response = await fetch(link, { redirect: 'manual', signal, credentials: 'omit' })
  } catch {
    throw new PlatformError({ code: 'unavailable' })
  }
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    if (response.status === 429) throw new PlatformError({ code: 'retry-after', seconds: 5 })
    if (response.status >= 500) throw new PlatformError({ code: 'unavailable' })
    throw new PlatformError({ code: 'gone', what: 'file' })
  }
  return await readUpTo(response.body, maxBytes)
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
