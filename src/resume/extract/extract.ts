import type { Document } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { closeReaders, openReaders } from './contained/readers.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { sniff } from './sniff.ts'

/** A file as it was sent; the name only tells Markdown from plain text. */
export interface FileToRead {
  bytes: Uint8Array
  fileName: string
}

const readers = openReaders<FileToRead, Document>({
  script: new URL('./contained/child.ts', import.meta.url),
  greeting: null,
  count: 1,
})

/**
 * Reads a file in a process of its own, which hostile files cannot outlast or outgrow; for a program that has one to
 * read. Throws Refusal.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<Document> {
  refuseSize(bytes)
  return await readers.read({ bytes, fileName })
}

/** Ends the processes that read files, for a program that is done; they do not keep a program alive by themselves. */
export function closeReader(): void {
  closeReaders()
}

/** Reads a file in this very process, which has to be contained. Throws Refusal and nothing else. */
export async function readHere({ bytes, fileName }: FileToRead): Promise<Document> {
  try {
    return await extract(bytes, fileName)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
}

/**
 * Reads a file in this very process: what the contained one runs, and for measuring.
 * Throws Refusal; any other error means that the file is damaged.
 */
export async function extract(bytes: Uint8Array, fileName: string): Promise<Document> {
  refuseSize(bytes)
  const format = sniff(bytes, fileName)
  switch (format) {
    case 'pdf':
      return await (await pdfReader()).readPdf(bytes)
    case 'docx':
      return (await docxReader()).readDocx(bytes)
    case 'odt':
      return (await odtReader()).readOdt(bytes)
    case 'rtf':
      return (await rtfReader()).readRtf(bytes)
    case 'txt':
    case 'md':
      return (await textReader()).readText(bytes, format)
  }
}

/** Loads what reads PDFs ahead of the first one. */
export async function loadPdfReader(): Promise<void> {
  await pdfReader()
}

// Loaded where a file is read: the bot that only starts the reading process needs none of these libraries.
const pdfReader = loadedOnce(() => import('./pdf/read.ts'))
const docxReader = loadedOnce(() => import('./docx/read.ts'))
const odtReader = loadedOnce(() => import('./odt/read.ts'))
const rtfReader = loadedOnce(() => import('./rtf/read.ts'))
const textReader = loadedOnce(() => import('./text/read.ts'))

/** Keeps the module: each import() asks the module loader again, which takes as long as reading a short file. */
function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

function refuseSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('too-large', { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` })
}
