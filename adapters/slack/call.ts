import { setTimeout as sleep } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import { PlatformError } from '../port.ts'
import { refusalWord, troubleOf } from './errors.ts'
import { SILENT } from './silent.ts'

/** The methods of the Web API that Redline calls: https://docs.slack.dev/reference/methods */
export type Method =
  | 'auth.test'
  | 'chat.postMessage'
  | 'chat.postEphemeral'
  | 'chat.update'
  | 'chat.delete'
  | 'chat.getPermalink'
  | 'conversations.open'
  | 'conversations.history'
  | 'conversations.replies'
  | 'files.info'
  | 'oauth.v2.access'
  | 'usergroups.users.list'
  | 'users.info'
  | 'views.open'
  | 'views.publish'

/** How long one request may take, in milliseconds. */
const ANSWER = 8_000
/** How long a request waits when Slack wants to be left alone, in milliseconds; for longer the review is put aside. */
const PATIENCE = 5_000
/** What is harmless when it happens twice is tried again when Slack does not answer. */
const ONCE: ReadonlySet<Method> = new Set(['chat.postMessage', 'chat.postEphemeral', 'oauth.v2.access', 'views.open'])

export interface Asking {
  signal: AbortSignal
  /** A refusal with this word is as good as success: what was asked for is so already. */
  fine?: string
}

/** Asks Slack with a token, or without one. @throws as `ask` */
export async function call<Answer = unknown>(
  api: string,
  token: string | undefined,
  method: Method,
  body: Record<string, unknown>,
  { signal, fine }: Asking,
): Promise<Answer> {
  const client = new webApi.WebClient(token, clientOptions(api, method, signal))
  for (let isSecond = false; ; isSecond = true) {
    try {
      return (await client.apiCall(method, body)) as Answer
    } catch (error) {
      signal.throwIfAborted()
      if (fine !== undefined && refusalWord(error) === fine) return null as Answer
      const trouble = troubleOf(error)
      const pause = pauseOf(trouble)
      if (isSecond || pause === null || pause > PATIENCE) throw trouble
      await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  }
}

/** Milliseconds; null for every other trouble. */
function pauseOf(error: unknown): number | null {
  return error instanceof PlatformError && error.trouble.code === 'retry-after' ? error.trouble.seconds * 1000 : null
}

/** The client knows nothing of signals: its way to the network does. A token never leaves for another address. */
function clientOptions(slackApiUrl: string, method: Method, signal: AbortSignal): webApi.WebClientOptions {
  return {
    slackApiUrl,
    allowAbsoluteUrls: false,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: ONCE.has(method) ? 0 : 2, minTimeout: 200, maxTimeout: 1_000 },
    logger: SILENT,
    fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER)]) }),
  }
}
