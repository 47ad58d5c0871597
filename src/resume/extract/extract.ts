import type { Document } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { closeContained, readContained } from './contained/reader.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { sniff } from './sniff.ts'

/**
 * Reads a file in a process of its own, which hostile files cannot outlast or outgrow.
 * `fileName` only tells Markdown from plain text. Throws Refusal and nothing else.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<Document> {
  refuseSize(bytes)
  return await readContained({ bytes, fileName })
}

/** Ends the process that reads files, for a program that is done; it does not keep a program alive by itself. */
export function closeReader(): void {
  closeContained()
}

/**
 * Reads a file in this very process: what the contained one runs, and for measuring.
 * Throws Refusal; any other error means that the file is damaged.
 */
export async function extract(bytes: Uint8Array, fileName: string): Promise<Document> {
  refuseSize(bytes)
  const format = sniff(bytes, fileName)
  // Loaded where a file is read: the bot that only starts the reading process needs none of these libraries.
  switch (format) {
    case 'pdf':
      return await (await import('./pdf/read.ts')).readPdf(bytes)
    case 'docx':
      return (await import('./docx/read.ts')).readDocx(bytes)
    case 'txt':
    case 'md':
      return (await import('./text/read.ts')).readText(bytes, format)
  }
}

function refuseSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('too-large', { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` })
}
