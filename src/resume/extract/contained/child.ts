import type { Document } from '../../model.ts'
import { Refusal, type RefusalCode } from '../../refusal.ts'
import { extract } from '../extract.ts'

/** A file to read, and what comes back for it. Only plain data crosses between the processes. */
export type Job = { bytes: Uint8Array; fileName: string }
export type Answer = { document: Document } | { refusal: { code: RefusalCode; message: string } }

// The TypeScript loader turns source maps on, and those of the PDF library would take half a second and 250 MB.
process.setSourceMapsEnabled(false)

process.on('message', (job: Job) => {
  void answer(job).then((given) => process.send?.(given))
})
// The parent is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit())
// Most files are PDFs: their library is loaded before the first one comes.
await import('../pdf/read.ts')
process.send?.('ready')

async function answer({ bytes, fileName }: Job): Promise<Answer> {
  try {
    return { document: await extract(bytes, fileName) }
  } catch (error) {
    const { code, message } = error instanceof Refusal ? error : new Refusal('damaged')
    return { refusal: { code, message } }
  }
}
