import type { Sentence } from '../port.ts'
import { type MessageBody, richLine, richText } from './block.ts'
import { isClosed } from './errors.ts'
import { escaped, plain } from './escape.ts'
import { directWith, findMessage, idOf, type Posted, postMessage, unlessClosed, updateMessage } from './posted.ts'
import { findStart, type Work } from './start.ts'
import { wantedOf } from './ticket.ts'

/**
 * Answers with one sentence: in the thread on their message, else in private, and there in place of the progress. What is
 * wrong with a file is nothing for the channel that a review was to be shared in.
 */
export async function say(work: Work, { key, text: words }: Sentence): Promise<string> {
  const { line, memory, job, signal } = work
  const body = sentenceBody(words)
  const wanted = wantedOf(job)
  if (wanted.in === 'thread') {
    try {
      return idOf(await postMessage(line, job, wanted.channel, key, body, { signal, thread: wanted.start }))
    } catch (error) {
      if (!isClosed(error)) throw error
    }
  }
  const progress = wanted.in === 'direct' ? await findStart(work, 'progress') : null
  if (progress && !memory.known(job.review, 'written')) {
    await updateMessage(line, job, progress, key, body, signal)
    memory.forget(job.review)
    return idOf(progress)
  }
  return idOf(await postMessage(line, job, await directWith(line, job, signal), key, body, { signal }))
}

/** The message in which a sentence was said, in either of the places where it may have been. */
export async function findSaid({ line, job, signal }: Work, key: string): Promise<Posted | null> {
  const wanted = wantedOf(job)
  if (wanted.in === 'thread') {
    const { channel, start } = wanted
    const found = await unlessClosed(findMessage(line, job, channel, key, signal, start))
    if (found) return found
  }
  const direct = async () => findMessage(line, job, await directWith(line, job, signal), key, signal)
  return await unlessClosed(direct())
}

/** Words that may repeat what a person wrote, such as the name of a file. */
function sentenceBody(words: string): MessageBody {
  const clean = plain(words)
  return { text: escaped(clean), blocks: [richText([richLine(clean)])] }
}
