import type { types } from '@slack/bolt'
import type { Desk, Entrance, KnownReview } from '../desk.ts'
import type { Source } from '../fetch-file.ts'
import type { Guide } from './connection.ts'
import { ask, type Line } from './line.ts'
import type { Turn } from './turns.ts'

/** All that receiving needs. */
export interface Reception {
  desk: Desk
  line: Line
  source: Source
  guide: Guide
  /** For what somebody waits for that asks the database. */
  turn: Turn
  note: Parameters<Entrance['open']>[1]
  /** Goes on with what Slack need not wait for. What fails there is noted; the process does not end before it. */
  later(what: string, work: Promise<unknown>): void
}

/** Who asks, and where. */
export interface Asker {
  team: string
  person: string
  /** "" where they ask from no conversation. */
  channel: string
}

/** An answer may take this long until the person has waited too long for it, in milliseconds. */
const ANSWER = 10_000

export function soon(): AbortSignal {
  return AbortSignal.timeout(ANSWER)
}

export function communityOf({ team }: Pick<Asker, 'team'>): KnownReview['job']['community'] {
  return { platform: 'slack', team }
}

/** Opens a form over what the person sees; only for some seconds after they pressed or typed something. */
export async function openView(
  { line }: Reception,
  { team }: Asker,
  trigger_id: string,
  view: types.ModalView,
): Promise<void> {
  await ask(line, team, 'views.open', { trigger_id, view }, { signal: soon() })
}
