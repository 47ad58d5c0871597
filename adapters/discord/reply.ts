import { type APIMessage, MessageFlags, Routes } from 'discord.js'
import type { Job } from '../port.ts'
import { PlatformError } from '../port.ts'
import { ask, type Line } from './line.ts'
import { markOf } from './mark.ts'
import type { MessageBody } from './message.ts'
import { carries } from './posted.ts'
import { liveToken } from './ticket.ts'

/** The answer to an interaction, which only the person sees: one message, edited for 15 minutes. */

/** Writes the answer anew. @returns its id; null when the interaction can no longer be answered */
export async function editReply(line: Line, job: Job, body: MessageBody, signal: AbortSignal): Promise<string | null> {
  const route = originalOf(line, job)
  if (!route) return null
  return await unlessDead(async () => {
    const { id } = await ask<APIMessage>(line, 'patch', route, { signal, auth: false, body })
    return id
  })
}

/** The answer, when it carries the mark of this key. */
export async function findReply(line: Line, job: Job, key: string, signal: AbortSignal): Promise<string | null> {
  const route = originalOf(line, job)
  if (!route) return null
  return await unlessDead(async () => {
    const message = await ask<APIMessage>(line, 'get', route, { signal, auth: false })
    return carries(line, message, markOf(job.review, key)) ? message.id : null
  })
}

/** One more message that only the person sees. @returns its id; null when the interaction can no longer be answered */
export async function followUp(line: Line, job: Job, body: MessageBody, signal: AbortSignal): Promise<string | null> {
  const token = liveToken(job)
  if (!token) return null
  const whole = { ...body, flags: body.flags | MessageFlags.Ephemeral }
  return await unlessDead(async () => {
    const route = Routes.webhook(line.application, token)
    const asking = { signal, auth: false as const, body: whole, query: { wait: 'true' } }
    const { id } = await ask<APIMessage>(line, 'post', route, asking)
    return id
  })
}

function originalOf({ application }: Line, job: Job) {
  const token = liveToken(job)
  return token ? Routes.webhookMessage(application, token, '@original') : null
}

/** A token that died before its time counts as dead. */
async function unlessDead(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlatformError && (error.trouble.code === 'gone' || error.trouble.code === 'forbidden'))
      return null
    throw error
  }
}
