/** How a message that Redline posted is known again by any process: https://docs.slack.dev/messaging/message-metadata */
export interface Mark {
  event_type: string
  event_payload: { review: string; key: string }
}

const TYPE = 'redline_review'

export function markOf(review: string, key: string): Mark {
  return { event_type: TYPE, event_payload: { review, key } }
}

/** A message as Slack hands it out, as far as it is looked at. */
export interface SlackMessage {
  ts: string
  thread_ts?: string
  bot_id?: string
  reply_count?: number
  metadata?: { event_type?: string; event_payload?: { review?: string; key?: string } }
}

/** Under which key a message was posted for this review; null when it was not. */
export function keyOf({ metadata }: SlackMessage, review: string): string | null {
  const { event_type, event_payload } = metadata ?? {}
  return event_type === TYPE && event_payload?.review === review ? (event_payload.key ?? null) : null
}
