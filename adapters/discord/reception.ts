import { MessageFlags, Routes } from 'discord.js'
import type { Employer, Level, Market } from '../../src/review/context.ts'
import type { Thread } from '../../src/thread/thread.ts'
import type { Desk } from '../desk.ts'
import type { Source } from '../fetch-file.ts'
import { ask, type Line } from './line.ts'
import { type MessageBody, messageOf, text } from './message.ts'

/** All that receiving needs. */
export interface Reception {
  desk: Desk
  line: Line
  source: Source
  /** Whether Discord lets us read messages that do not mention us: without it, no channel can be watched. */
  readsMessages: boolean
  guide: Guide
}

/** Answers without a file which document a market wants. */
export type Guide = (asked: { market: Market; level: Level | null; employer: Employer | null }) => Thread

/** An answer may take this long until the person has waited too long for it, in milliseconds. */
const ANSWER = 10_000

/** Answers an interaction that was deferred. */
export async function answer(line: Line, token: string, body: MessageBody): Promise<void> {
  const route = Routes.webhookMessage(line.application, token, '@original')
  await ask(line, 'patch', route, { signal: soon(), auth: false, body })
}

/** One more answer to the same interaction, for the person alone. */
export async function answerMore(line: Line, token: string, body: MessageBody): Promise<void> {
  const whole = { ...body, flags: body.flags | MessageFlags.Ephemeral }
  await ask(line, 'post', Routes.webhook(line.application, token), { signal: soon(), auth: false, body: whole })
}

/** Answers with one of our own sentences, in Markdown. */
export async function answerWords(line: Line, token: string, words: string): Promise<void> {
  await answer(line, token, messageOf([text(words)]))
}

export function soon(): AbortSignal {
  return AbortSignal.timeout(ANSWER)
}
