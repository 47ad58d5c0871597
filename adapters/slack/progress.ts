import { FILE_NOTE, sharedBy } from '../sentences.ts'
import { type MessageBody, note, section } from './block.ts'
import { deleteMessage, postedOf, updateMessage } from './posted.ts'
import { READY } from './sentences.ts'
import { findStart, openStart, type Work } from './start.ts'
import { wantedOf } from './ticket.ts'

/** What the message that says how far the review is says now. */
export function progressBody({ job }: Pick<Work, 'job'>, words: string): MessageBody {
  const isOurs = wantedOf(job).in === 'channel'
  const said = isOurs ? `${sharedBy(job.person)}\n${words}` : words
  return { text: said, blocks: [section(said), note(FILE_NOTE)] }
}

/** Shows it, in the same message each time. */
export async function showProgress(work: Work, words: string): Promise<void> {
  const { line, job, signal } = work
  const body = progressBody(work, words)
  const known = await findStart(work, 'progress')
  if (known) await updateMessage(line, job, known, 'progress', body, signal)
  else await openStart(work, 'progress', body)
}

/** Takes it away where it is one answer among others; where it opens the thread, it says what the thread is. */
export async function endProgress(work: Work): Promise<void> {
  const { line, memory, job, signal } = work
  const known = await findStart(work, 'progress')
  if (!known) return
  const wanted = wantedOf(job)
  const isStart = wanted.in !== 'thread'
  if (isStart && memory.known(job.review, 'written')) {
    const said = wanted.in === 'channel' ? sharedBy(job.person) : READY
    const body = { text: said, blocks: [section(said)] }
    await updateMessage(line, job, known, 'progress', body, signal)
  } else await deleteMessage(line, job.community.team, known, signal)
}

/** Notes that something stands in the thread, so that the message that opens it stays. */
export function noteWritten({ memory, job }: Work, place: string): void {
  memory.keep(job.review, 'written', postedOf(place))
}
