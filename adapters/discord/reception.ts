import { Routes } from 'discord.js'
import type { Desk } from '../desk.ts'
import type { Source } from './download.ts'
import { ask, type Line } from './line.ts'
import { type MessageBody, messageOf, text } from './message.ts'

/** All that receiving needs. */
export interface Reception {
  desk: Desk
  line: Line
  source: Source
  /** Whether Discord lets us read messages that do not mention us: without it, no channel can be watched. */
  readsMessages: boolean
}

/** An answer may take this long until the person has waited too long for it, in milliseconds. */
const ANSWER = 10_000

/** Answers an interaction that was deferred. */
export async function answer(line: Line, token: string, body: MessageBody): Promise<void> {
  const route = Routes.webhookMessage(line.application, token, '@original')
  await ask(line, 'patch', route, { signal: soon(), auth: false, body })
}

/** Answers with one of our own sentences, in Markdown. */
export async function answerWords(line: Line, token: string, words: string): Promise<void> {
  await answer(line, token, messageOf([text(words)]))
}

export function soon(): AbortSignal {
  return AbortSignal.timeout(ANSWER)
}
