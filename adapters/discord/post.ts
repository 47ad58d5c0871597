import type { Part } from '../../src/thread/thread.ts'
import { type Job, type Place, PlatformError } from '../port.ts'
import { openingButtons, restButton } from './button-rows.ts'
import type { Line } from './line.ts'
import { markOf } from './mark.ts'
import { type Container, type MessageBody, messageOf, text } from './message.ts'
import { whereTo } from './place.ts'
import { PERMISSIONS, postMessage } from './posted.ts'
import { renderPart } from './render.ts'
import { followUp } from './reply.ts'
import { notHere } from './sentences.ts'

/** The message of a part: what fits one message, and a button for the rest of it. */
export function partBody(job: Job, part: Part, missing: string | null): MessageBody {
  const [first, ...rest] = renderPart(part)
  const isOpening = part.key === 'opening'
  const components: Container['components'] = [
    ...(isOpening && missing ? [text(notHere(missing))] : []),
    ...first!,
    ...(rest.length > 0 ? [restButton(job.review, part.key)] : []),
    ...(isOpening ? [openingButtons(job.review)] : []),
  ]
  return messageOf(components, markOf(job.review, part.key))
}

/** Posts a part. A person who takes no direct messages gets it as an answer that only they see. @returns the message's id */
export async function postPart(line: Line, job: Job, place: Place, part: Part, signal: AbortSignal): Promise<string> {
  const { channel, missing } = whereTo(place)
  const body = partBody(job, part, missing)
  if (channel !== null) {
    try {
      return await postMessage(line, job, channel, part.key, body, { signal, permission: PERMISSIONS.sendInThreads })
    } catch (error) {
      if (!(error instanceof PlatformError && error.trouble.code === 'gone' && error.trouble.what === 'person'))
        throw error
    }
  }
  const aside = await followUp(line, job, body, signal)
  if (aside) return aside
  throw new PlatformError(missing ? { code: 'forbidden', permission: missing } : { code: 'gone', what: 'person' })
}
