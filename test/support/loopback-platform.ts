import { type Job, type Platform, PlatformError, type PlatformTrouble } from '../../adapters/port.ts'

/** A worker's side of the loopback platform: every process that is given the same URL sees the same messages. */
export function loopbackPlatform(url: string): Platform {
  const ask = async (method: string, job: Job, signal: AbortSignal, more: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ method, review: job.review, ...more })
    const answer = await fetch(url, { method: 'POST', body, signal }).then(
      (response) => response.json() as Promise<{ trouble?: PlatformTrouble } | null>,
      () => ({ trouble: { code: 'unavailable' as const } }),
    )
    if (answer?.trouble) throw new PlatformError(answer.trouble)
    return answer
  }
  return {
    name: 'loopback',
    async download(job, _maxBytes, signal) {
      const answer = await ask('download', job, signal, { file: job.ticket.file })
      const { bytes, fileName } = answer as { bytes: string; fileName: string }
      return { bytes: Buffer.from(bytes, 'base64'), fileName }
    },
    openPlace: async (job, signal) => (await ask('openPlace', job, signal)) as string,
    find: async (job, place, key, signal) => (await ask('find', job, signal, { place, key })) as string | null,
    postPart: async (job, place, part, signal) =>
      (await ask('post', job, signal, { place, key: part.key, text: JSON.stringify(part) })) as string,
    say: async (job, { key, text }, signal) => (await ask('post', job, signal, { place: null, key, text })) as string,
    showProgress: async (job, text, signal) => void (await ask('progress', job, signal, { text })),
  }
}
