import { webApi } from '@slack/bolt'
import { PlatformError, type PlatformTrouble } from '../port.ts'

/** Slack's words for what it refuses: the pages of the methods at https://docs.slack.dev/reference/methods */
const GONE_PLACE: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'message_not_found',
  'thread_not_found',
  'cannot_reply_to_message',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
])
const GONE_PERSON: ReadonlySet<string> = new Set([
  'user_not_found',
  'user_disabled',
  'user_not_visible',
  'users_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
])
const GONE_FILE: ReadonlySet<string> = new Set(['file_not_found', 'file_deleted', 'access_denied'])
const DEAD_TOKEN: ReadonlySet<string> = new Set([
  'token_revoked',
  'token_expired',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'team_access_not_granted',
])
const AWAY: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** What an admin has to grant when Slack does not take the token any more. */
export const INSTALLATION = 'a new installation of me in this workspace'

/** What an error of Slack's client means for a worker; an error that is not Slack's comes back as it is. */
export function troubleOf(error: unknown): unknown {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new PlatformError({ code: 'retry-after', seconds: error.retryAfter })
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const trouble = troubleOfWord(error.data)
    return trouble ? new PlatformError(trouble) : error
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return error.statusCode >= 500 ? new PlatformError({ code: 'unavailable' }) : error
  }
  return error instanceof webApi.WebAPIRequestError ? new PlatformError({ code: 'unavailable' }) : error
}

/** Slack's word for a refusal; null for every other error. */
export function refusalWord(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null
}

function troubleOfWord(data: webApi.WebAPICallResult & { error: string; needed?: string }): PlatformTrouble | null {
  const { error: word, needed, response_metadata } = data
  if (word === 'missing_scope') return { code: 'forbidden', permission: needed ?? 'a scope of the manifest' }
  if (DEAD_TOKEN.has(word)) return { code: 'forbidden', permission: INSTALLATION }
  if (GONE_PLACE.has(word)) return { code: 'gone', what: 'place' }
  if (GONE_PERSON.has(word)) return { code: 'gone', what: 'person' }
  if (GONE_FILE.has(word)) return { code: 'gone', what: 'file' }
  if (word === 'ratelimited') return { code: 'retry-after', seconds: response_metadata?.retryAfter ?? 1 }
  return AWAY.has(word) ? { code: 'unavailable' } : null
}

/** Whether we are not let in there, or it is no longer there: another way may still be open. */
export function isClosed(error: unknown): boolean {
  return error instanceof PlatformError && error.trouble.code === 'gone' && error.trouble.what === 'place'
}
