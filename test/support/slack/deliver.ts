import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { settle } from './answers.ts'
import type { LoopbackSlack } from './loopback.ts'
import type { Delivery, Json } from './world.ts'

/** How long Slack waits for an acknowledgement, in milliseconds: interactivity/handling-user-interaction. */
const PATIENCE = 3000

/** Tells the bot something, in whichever way it is reached, and goes on; an event that is not acknowledged comes again. */
export function deliver<Kind extends Delivery>(
  slack: LoopbackSlack,
  kind: Delivery['kind'],
  body: Json,
  more?: object,
): Kind {
  const delivery = { kind, body, sentAt: Date.now(), acknowledgedAt: null, answer: null, attempts: 0, ...more } as Kind
  slack.world.deliveries.push(delivery)
  void persist(slack, delivery)
  return delivery
}

async function persist(slack: LoopbackSlack, delivery: Delivery): Promise<void> {
  const pauses = delivery.kind === 'events_api' ? slack.retries : []
  await tryOnce(slack, delivery)
  for (const pause of pauses) {
    if (delivery.acknowledgedAt !== null || slack.isClosed) return
    await sleep(pause, undefined, { ref: false })
    if (!slack.isClosed) await tryOnce(slack, delivery, 'http_timeout')
  }
}

/** One attempt. Tests call it themselves to have Slack send something twice. */
export async function tryOnce(slack: LoopbackSlack, delivery: Delivery, reason?: string): Promise<void> {
  delivery.attempts += 1
  const retry = reason ? { number: delivery.attempts - 1, reason } : null
  const sending = slack.doors.length > 0 ? knock(slack, delivery, retry) : slack.sockets.send(delivery, retry)
  const answered = async (answer: Json | null) => {
    if (delivery.acknowledgedAt !== null) return
    delivery.acknowledgedAt = Date.now()
    delivery.answer = answer
    settle(slack, delivery)
  }
  // What comes late still counts for who looks at it; Slack itself has given up by then.
  const late = new AbortController()
  await Promise.race([
    sending.then(answered, () => {}).finally(() => late.abort()),
    sleep(PATIENCE, undefined, { ref: false, signal: late.signal }).catch(() => {}),
  ])
}

export interface Retry {
  number: number
  reason: string
}

let knocks = 0

async function knock(slack: LoopbackSlack, { kind, body }: Delivery, retry: Retry | null): Promise<Json | null> {
  const door = slack.doors[knocks++ % slack.doors.length]!
  const isEvent = kind === 'events_api'
  const text = isEvent ? JSON.stringify(body) : String(new URLSearchParams(formOf(kind, body)))
  const headers = {
    'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
    ...signed(slack, text),
    ...(retry ? { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason } : {}),
  }
  const response = await fetch(door, { method: 'POST', headers, body: text })
  const said = await response.text()
  if (!response.ok) throw new Error(`${response.status}`)
  return said.startsWith('{') ? JSON.parse(said) : said === '' ? null : { text: said }
}

/** The headers with which Slack proves that it is Slack: authentication/verifying-requests-from-slack. */
export function signed(
  { world }: LoopbackSlack,
  text: string,
  at = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const mac = createHmac('sha256', world.app.signingSecret).update(`v0:${at}:${text}`).digest('hex')
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${mac}` }
}

function formOf(kind: Delivery['kind'], body: Json): Record<string, string> {
  if (kind === 'interactive') return { payload: JSON.stringify(body) }
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]))
}
