import type { Part } from '../src/thread/thread.ts'

/** Someone's upload, as a platform knows it again. */
export interface Job {
  /** Redline's id of the review: the same for every attempt at it. */
  review: string
  community: { platform: string; team: string }
  /** Who asked. */
  person: string
  /**
   * What the adapter wrote down when it received the upload: the ids of the file, the channel, the message … No URL, for
   * those expire, but where a file can be had in no other way, as `link`: that is forgotten as soon as the file was read.
   */
  ticket: Record<string, string>
  /** Which attempt at it this is, from 1 on: before the first one nothing was posted. Only a worker knows it. */
  attempt?: number
}

export interface DownloadedFile {
  bytes: Uint8Array
  /** As the person named it. Only tells Markdown from plain text. */
  fileName: string
}

/** The platform's id of where a thread is written: a thread, a message that is replied to, a private conversation. */
export type Place = string

/** One sentence that closes a review without a thread. The key is how it is known again once it was said. */
export interface Sentence {
  key: string
  text: string
}

/**
 * What a platform must be able to do. A worker may die between any two calls, and another goes on from there: so what was
 * posted must be found again by its review and its key, by any process.
 *
 * Every method throws PlatformError and nothing else for what the platform refuses, and stops when `signal` says so.
 */
export interface Platform {
  /** As in the records of its communities: `slack`, `discord`. */
  name: string

  /** Fetches the file from the platform's own hosts. May stop after `maxBytes` + 1 bytes: such a file is refused anyway. */
  download(job: Job, maxBytes: number, signal: AbortSignal): Promise<DownloadedFile>

  /** Opens the place for the thread. Asked again for the same review, it answers with the same place. */
  openPlace(job: Job, signal: AbortSignal): Promise<Place>

  /** The message in which a part (in `place`), or a sentence (`place` is null), was posted; null when it was not. */
  find(job: Job, place: Place | null, key: string, signal: AbortSignal): Promise<string | null>

  /** Posts one part as one message, in a way that `find` knows it again. @returns the platform's id of the message */
  postPart(job: Job, place: Place, part: Part, signal: AbortSignal): Promise<string>

  /** Answers the person with one sentence, in a way that `find` knows it again. @returns the platform's id of the message */
  say(job: Job, sentence: Sentence, signal: AbortSignal): Promise<string>

  /** Shows how far the review is, in one message edited in place; null: nothing more to wait for. Saying it twice is harmless. */
  showProgress(job: Job, text: string | null, signal: AbortSignal): Promise<void>
}

/** What can go wrong with a platform, as far as a worker has to know. */
export type PlatformTrouble =
  /** The file, the place or the person is no longer there. */
  | { code: 'gone'; what: 'file' | 'place' | 'person' }
  /** An admin has to grant this permission, by the name under which the platform lists it. */
  | { code: 'forbidden'; permission: string }
  /** The platform wants to be left alone for so long. */
  | { code: 'retry-after'; seconds: number }
  /** The platform does not answer, or answers that the fault is its own. */
  | { code: 'unavailable' }

export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly trouble: PlatformTrouble

  constructor(trouble: PlatformTrouble) {
    super(trouble.code)
    this.trouble = trouble
  }
}
