import { type APIMessage, Routes } from 'discord.js'
import { fetchFile, type Source } from '../fetch-file.ts'
import { type DownloadedFile, type Job, type Platform, PlatformError } from '../port.ts'
import { DISCORD_FILES } from './download.ts'
import { ask, type Line } from './line.ts'
import { openPlace, whereTo } from './place.ts'
import { postPart } from './post.ts'
import { findMessage } from './posted.ts'
import { type Ended, endProgress, showProgress } from './progress.ts'
import { findSaid, say } from './say.ts'
import { ticketOf } from './ticket.ts'

/** What a worker does on Discord: over REST alone, so that a process without a gateway can do it. */
export function discordPlatform(line: Line, source: Source = DISCORD_FILES): Platform {
  /** How reviews at hand stand, for the last word of their progress message. */
  const ends = new Map<string, Ended>()
  /** The progress messages of reviews at hand, so that a busy channel need not be searched for them. */
  const progress = new Map<string, string>()
  const noting = async <Result>(job: Job, work: () => Promise<Result>) => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof PlatformError && error.trouble.code === 'gone') ends.set(job.review, 'closed')
      throw error
    }
  }
  return {
    name: 'discord',
    download: (job, maxBytes, signal) => download(line, job, maxBytes, signal, source),
    async openPlace(job, signal) {
      return await noting(job, () => openPlace(line, job, signal))
    },
    async find(job, place, key, signal) {
      if (place === null) return await findSaid(line, job, key, signal)
      const { channel } = whereTo(place)
      return channel === null ? null : await findMessage(line, job, channel, key, signal)
    },
    async postPart(job, place, part, signal) {
      const message = await noting(job, () => postPart(line, job, place, part, signal))
      ends.set(job.review, { place })
      return message
    },
    async say(job, sentence, signal) {
      ends.delete(job.review)
      return await say(line, job, sentence, signal)
    },
    async showProgress(job, words, signal) {
      const posted = progress.get(job.review) ?? null
      if (words !== null) {
        const message = await showProgress(line, job, words, signal, posted)
        if (message) progress.set(job.review, message)
        return
      }
      const ended = ends.get(job.review) ?? null
      ends.delete(job.review)
      progress.delete(job.review)
      await endProgress(line, job, ended, signal, posted)
    },
  }
}

async function download(
  line: Line,
  job: Job,
  maxBytes: number,
  signal: AbortSignal,
  source: Source,
): Promise<DownloadedFile> {
  const { fileName = '', link } = ticketOf(job)
  const url = link ?? (await freshLink(line, job, signal))
  const { bytes } = await fetchFile(url, { source, maxBytes, signal })
  return { bytes, fileName }
}

/** Links expire: the message is asked for a new one. */
async function freshLink(line: Line, job: Job, signal: AbortSignal): Promise<string> {
  const { channel, message = '', attachment } = ticketOf(job)
  try {
    const found = await ask<APIMessage>(line, 'get', Routes.channelMessage(channel, message), { signal })
    const file = found.attachments.find(({ id }) => id === attachment)
    if (file) return file.url
  } catch (error) {
    if (!(error instanceof PlatformError && error.trouble.code === 'gone')) throw error
  }
  throw new PlatformError({ code: 'gone', what: 'file' })
}
