import { PDFDocument } from '@cantoo/pdf-lib'
import type { Paper } from './flow.ts'

/** Every PDF was "written" on this day, so that the same person gives the same bytes. */
const WRITTEN = new Date('2026-11-02T09:00:00Z')

/** An empty document of one paper size, without a page yet. */
export async function openPaper(title: string, author: string, size: [number, number]): Promise<Paper> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title)
  pdf.setAuthor(author)
  pdf.setCreationDate(WRITTEN)
  pdf.setModificationDate(WRITTEN)
  return { pdf, size }
}

export async function closePaper(paper: Paper): Promise<Uint8Array> {
  return await paper.pdf.save({ addDefaultPage: false })
}
