import { type Ephemeral, type Json, newTs } from './world.ts'

/** A message that one person sees, and nobody after a reload. */
export function ephemeral(channel: string, to: string, body: Json): Ephemeral {
  const { text = '', blocks = [], thread_ts } = body as Partial<Ephemeral>
  return { ts: newTs(), channel, to, text, blocks, ...(thread_ts ? { thread_ts } : {}) }
}
