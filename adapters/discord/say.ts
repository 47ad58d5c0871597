import { type Job, PlatformError, type Sentence } from '../port.ts'
import { plain } from './escape.ts'
import type { Line } from './line.ts'
import { markOf } from './mark.ts'
import { messageOf, text } from './message.ts'
import { directWith, findMessage, PERMISSIONS, postMessage } from './posted.ts'
import { editReply, findReply } from './reply.ts'
import { ticketOf } from './ticket.ts'

/** Answers with one sentence: where only the person sees it, else as a reply to their message, else in private. */
export async function say(line: Line, job: Job, { key, text: words }: Sentence, signal: AbortSignal): Promise<string> {
  const body = messageOf([text(plain(words))], markOf(job.review, key))
  const answered = await editReply(line, job, body, signal)
  if (answered) return answered
  const { channel, message } = ticketOf(job)
  if (message) {
    try {
      const how = { signal, permission: PERMISSIONS.send, replyTo: message }
      return await postMessage(line, job, channel, key, body, how)
    } catch (error) {
      if (!isClosed(error)) throw error
    }
  }
  const direct = await directWith(line, job.person, signal)
  return await postMessage(line, job, direct, key, body, { signal, permission: PERMISSIONS.send })
}

/** The message in which a sentence was said, in any of the places where it may have been. */
export async function findSaid(line: Line, job: Job, key: string, signal: AbortSignal): Promise<string | null> {
  const answered = await findReply(line, job, key, signal)
  if (answered) return answered
  const { channel, message } = ticketOf(job)
  const replied = message ? await unlessClosed(findMessage(line, job, channel, key, signal, message)) : null
  if (replied) return replied
  const said = async () => findMessage(line, job, await directWith(line, job.person, signal), key, signal)
  return await unlessClosed(said())
}

async function unlessClosed(finding: Promise<string | null>): Promise<string | null> {
  try {
    return await finding
  } catch (error) {
    if (isClosed(error)) return null
    throw error
  }
}

/** We are not let in there, or it is no longer there: another way may still be open. */
function isClosed(error: unknown): boolean {
  return error instanceof PlatformError && (error.trouble.code === 'forbidden' || error.trouble.code === 'gone')
}
