import { expect, it } from 'vitest'
import type { Job, Platform, PlatformTrouble } from '../../adapters/port.ts'
import type { Part } from '../../src/thread/thread.ts'

/** A platform to be held to the contract, and what a test has to see of it. */
export interface Subject {
  /** The platform as a worker process connects to it; called again, as another process does. */
  connect(): Platform
  /** An upload on the platform: the bytes of its file are those given. */
  upload(review: string, bytes: Uint8Array): Job
  /** How many messages somebody who looks at the platform sees about this review. */
  visible(review: string): number
  /** Takes the uploaded file away. */
  deleteFile(job: Job): void
  /** Makes the next call fail in this way. */
  failNext(trouble: PlatformTrouble): void
}

const BYTES = Buffer.from('the bytes of a resume')
const SIGNAL = new AbortController().signal
const PART: Part = { key: 'opening', title: 'Your resume', blocks: [{ kind: 'text', text: 'Three fixes first.' }] }

/** What every platform has to pass: a worker relies on it when it goes on where another died. */
export function platformContract(open: () => Promise<Subject>): void {
  it('hands over the bytes of the upload', async () => {
    const subject = await open()
    const { bytes } = await subject.connect().download(subject.upload('r1', BYTES), 1_000_000, SIGNAL)
    expect(Buffer.from(bytes)).toEqual(BYTES)
  })

  it('opens one place for a review, however often and from whatever process it is asked', async () => {
    const subject = await open()
    const job = subject.upload('r1', BYTES)
    const place = await subject.connect().openPlace(job, SIGNAL)
    expect(await subject.connect().openPlace(job, SIGNAL)).toBe(place)
  })

  it('lets another process find a part by its key, and only that part of that review', async () => {
    const subject = await open()
    const [job, other] = [subject.upload('r1', BYTES), subject.upload('r2', BYTES)]
    const place = await subject.connect().openPlace(job, SIGNAL)
    expect(await subject.connect().find(job, place, PART.key, SIGNAL)).toBeNull()
    const message = await subject.connect().postPart(job, place, PART, SIGNAL)
    expect(await subject.connect().find(job, place, PART.key, SIGNAL)).toBe(message)
    expect(await subject.connect().find(job, place, 'skills', SIGNAL)).toBeNull()
    const otherPlace = await subject.connect().openPlace(other, SIGNAL)
    expect(await subject.connect().find(other, otherPlace, PART.key, SIGNAL)).toBeNull()
  })

  it('lets another process find a sentence by its key', async () => {
    const subject = await open()
    const job = subject.upload('r1', BYTES)
    expect(await subject.connect().find(job, null, 'refused/empty', SIGNAL)).toBeNull()
    const sentence = { key: 'refused/empty', text: 'This file is empty.' }
    const message = await subject.connect().say(job, sentence, SIGNAL)
    expect(await subject.connect().find(job, null, 'refused/empty', SIGNAL)).toBe(message)
    expect(subject.visible('r1')).toBe(1)
  })

  it('shows progress in one message at most', async () => {
    const subject = await open()
    const job = subject.upload('r1', BYTES)
    for (const text of ['Reading …', 'Writing …', 'Writing …', null, null]) {
      await subject.connect().showProgress(job, text, SIGNAL)
      expect(subject.visible('r1')).toBeLessThanOrEqual(1)
    }
  })

  it('says that the file is gone when it is', async () => {
    const subject = await open()
    const job = subject.upload('r1', BYTES)
    subject.deleteFile(job)
    const download = subject.connect().download(job, 1_000_000, SIGNAL)
    await expect(download).rejects.toMatchObject({ trouble: { code: 'gone', what: 'file' } })
  })

  it.each<PlatformTrouble>([
    { code: 'forbidden', permission: 'files' },
    { code: 'retry-after', seconds: 7 },
    { code: 'unavailable' },
  ])('says %o in the words of the port', async (trouble) => {
    const subject = await open()
    const job = subject.upload('r1', BYTES)
    subject.failNext(trouble)
    const said = subject.connect().say(job, { key: 'refused/empty', text: 'This file is empty.' }, SIGNAL)
    await expect(said).rejects.toMatchObject({ trouble: { code: trouble.code } })
  })
}
