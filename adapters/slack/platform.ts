import type { Source } from '../fetch-file.ts'
import type { Job, Platform } from '../port.ts'
import { download, SLACK_FILES } from './download.ts'
import type { Line } from './line.ts'
import { openMemory } from './memory.ts'
import { openPlace } from './place.ts'
import { findInThread, postPart } from './post.ts'
import { idOf } from './posted.ts'
import { endProgress, showProgress } from './progress.ts'
import { findSaid, say } from './say.ts'

/** What a worker does on Slack: over the Web API alone, so that a process that receives nothing can do it. */
export function slackPlatform(line: Line, source: Source = SLACK_FILES): Platform {
  const memory = openMemory()
  const work = (job: Job, signal: AbortSignal) => ({ line, memory, job, signal })
  return {
    name: 'slack',
    download: (job, maxBytes, signal) => download(line, job, maxBytes, signal, source),
    openPlace: (job, signal) => openPlace(work(job, signal)),
    async find(job, place, key, signal) {
      const at = work(job, signal)
      const found = place === null ? await findSaid(at, key) : await findInThread(at, place, key)
      return found && idOf(found)
    },
    postPart: (job, place, part, signal) => postPart(work(job, signal), place, part),
    say: (job, sentence, signal) => say(work(job, signal), sentence),
    async showProgress(job, words, signal) {
      if (words !== null) return await showProgress(work(job, signal), words)
      await endProgress(work(job, signal))
      memory.forget(job.review)
    },
  }
}
