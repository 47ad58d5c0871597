import type { Choice } from '../choices.ts'
import { type Asking, call, type Method } from './call.ts'
import type { Pace } from './pace.ts'
import type { Tokens } from './tokens.ts'

/** The way to Slack's Web API. */
export interface Line {
  /** Where that is: `https://slack.com/api/`, or a Slack on this machine. */
  api: string
  tokens: Tokens
  pace: Pace
  /** The markets that Redline knows, as they are chosen from. */
  markets: readonly Choice[]
}

/**
 * Asks Slack in the name of a workspace's bot.
 * @throws PlatformError, and the signal's reason when it is aborted
 */
export async function ask<Answer = unknown>(
  line: Line,
  team: string,
  method: Method,
  body: Record<string, unknown>,
  asking: Asking,
): Promise<Answer> {
  const { token } = await line.tokens.of(team)
  return await call(line.api, token, method, body, asking)
}
