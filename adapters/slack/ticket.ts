import type { Job } from '../port.ts'

/** What is written down about an upload: Slack's ids, and what was chosen. Sealed in the database. */
export type Ticket = {
  /** The conversation it came from. */
  channel: string
  /** Of which Slack is asked the name and the address when it is fetched. */
  file: string
  visibility: 'private' | 'shared'
  /** The message that the thread hangs on: theirs with the file, or the one that opened the thread it stands in. */
  start?: string
  /** What the person chose, for the next time they are asked. */
  market?: string
  level?: string
  employer?: string
}

/** Reads what the adapter wrote down. */
export function ticketOf({ ticket }: Pick<Job, 'ticket'>): Ticket {
  return ticket as Ticket
}

/** Where a review is to be written: under their message, under one of ours in the channel, or in private. */
export type Wanted =
  | { in: 'thread'; channel: string; start: string }
  | { in: 'channel'; channel: string }
  | { in: 'direct' }

export function wantedOf(job: Pick<Job, 'ticket'>): Wanted {
  const { channel, start, visibility } = ticketOf(job)
  if (start && (visibility === 'shared' || isDirect(channel))) return { in: 'thread', channel, start }
  return visibility === 'shared' && !isDirect(channel) ? { in: 'channel', channel } : { in: 'direct' }
}

/** A conversation of two, by its id: with us, or one that we cannot see. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}
