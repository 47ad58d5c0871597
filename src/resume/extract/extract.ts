import type { Document } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { readDocx } from './docx/read.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { readPdf } from './pdf/read.ts'
import { sniff } from './sniff.ts'
import { readText } from './text/read.ts'

/**
 * Reads a file in this very process: for the child that does it contained, and for measuring.
 * `fileName` only tells Markdown from plain text. Throws Refusal; any other error means that the file is damaged.
 */
export async function extract(bytes: Uint8Array, fileName: string): Promise<Document> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new Refusal('too-large', { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` })
  }
  const format = sniff(bytes, fileName)
  switch (format) {
    case 'pdf':
      return await readPdf(bytes)
    case 'docx':
      return readDocx(bytes)
    case 'txt':
    case 'md':
      return readText(bytes, format)
  }
}
