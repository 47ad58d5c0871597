import type { KnownReview } from '../desk.ts'
import { REST_IS_THERE } from '../sentences.ts'
import { openMemory } from './memory.ts'
import { findInThread, postInThread } from './post.ts'
import { type Reception, soon } from './reception.ts'
import { renderPart } from './render.ts'

/** Posts what a part did not have room for in its first message, in the same thread. @returns what to say, if anything */
export async function showRest(
  { line }: Reception,
  { job, thread, place }: KnownReview,
  key: string,
): Promise<string | null> {
  const part = thread?.parts.find((one) => one.key === key)
  if (!part || place === null) return REST_IS_THERE
  let posted = 0
  for (const [index, piece] of renderPart(part).slice(1).entries()) {
    const name = `${key}/${index + 2}`
    const work = { line, memory: openMemory(), job, signal: soon() }
    if (await findInThread(work, place, name)) continue
    await postInThread(work, place, name, piece)
    posted += 1
  }
  return posted === 0 ? REST_IS_THERE : null
}
