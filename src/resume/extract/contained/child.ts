import type { Document } from '../../model.ts'
import { type FileToRead, loadPdfReader, readHere } from '../extract.ts'
import { serve } from './serve.ts'

serve<null, FileToRead, Document>(async () => {
  // Most files are PDFs: their library is loaded before the first one comes.
  await loadPdfReader()
  return readHere
})
