import type { Entrance, Installations } from '../desk.ts'
import { filesBeside } from '../fetch-file.ts'
import type { Platform } from '../port.ts'
import { call } from './call.ts'
import { type Connection, isForMany, SLACK_API } from './connection.ts'
import { SLACK_FILES } from './download.ts'
import { slackEntrance } from './entrance.ts'
import type { Line } from './line.ts'
import { openPace } from './pace.ts'
import { slackPlatform } from './platform.ts'
import { tokenRefusal } from './refusal.ts'
import { remembered } from './remembered.ts'
import { keptTokens, oneToken, type Tokens } from './tokens.ts'

/** Slack as a process uses it. */
export interface Slack {
  line: Line
  platform: Platform
  entrance: Entrance
}

/** How long Slack may take to say who we are, in milliseconds. */
const GREETING = 10_000

/**
 * Asks Slack who we are, where that is the same for all workspaces.
 * @param pace as slow as Slack asks for, where tests do not have other things to wait for
 * @throws SlackRefusal
 */
export async function connectSlack(connection: Connection, kept: Installations, pace = openPace()): Promise<Slack> {
  const { api, markets } = connection
  const known = remembered(kept)
  const tokens = isForMany(connection) ? keptTokens(api, known, connection) : await ownToken(connection)
  const line: Line = { api, tokens, pace, markets }
  const source = api === SLACK_API ? SLACK_FILES : filesBeside(api)
  return { line, platform: slackPlatform(line, source), entrance: slackEntrance(line, connection, known, source) }
}

/** What Slack says of who has a token. */
interface Self {
  team_id: string
  user_id: string
  bot_id: string
}

async function ownToken({ api, token }: Connection): Promise<Tokens> {
  try {
    const signal = AbortSignal.timeout(GREETING)
    const { team_id: team, user_id: user, bot_id: bot } = await call<Self>(api, token, 'auth.test', {}, { signal })
    return oneToken({ team, token, user, bot })
  } catch (error) {
    throw tokenRefusal(error)
  }
}
