import { afterAll, expect, test } from 'vitest'
import { closeReader, extract, readDocument } from '../../../src/resume/extract/extract.ts'
import { docxOf, paragraph } from '../../support/document-docx.ts'
import { pdfOf, rawPdf } from '../../support/document-pdf.ts'

afterAll(closeReader)

test('a file read in the contained process gives what it gives in this one', async () => {
  const pdf = await pdfOf({ texts: [{ text: 'Ada Byrne', x: 40, y: 40 }] })
  expect(await readDocument(pdf, 'cv.pdf')).toEqual(await extract(pdf, 'cv.pdf'))
})

test('files that arrive together are each answered with their own content', async () => {
  const names = ['Ada', 'Grace', 'Edsger']
  const documents = await Promise.all(names.map((name) => readDocument(docxOf(paragraph(name)), 'cv.docx')))
  expect(documents.map((document) => document.text)).toEqual(names)
})

test('a refusal crosses the process with its code and its sentence', async () => {
  await expect(readDocument(new Uint8Array(), 'cv.pdf')).rejects.toMatchObject({
    name: 'Refusal',
    code: 'empty',
    message: expect.stringContaining('empty'),
  })
})

test('a file that never ends is given up, and the next one is read', async () => {
  const endless = rawPdf(Buffer.alloc(60 * 1024 * 1024, 'q 1 0 0 1 0 0 cm Q\n'))
  await expect(readDocument(endless, 'cv.pdf')).rejects.toMatchObject({ name: 'Refusal' })
  expect((await readDocument(docxOf(paragraph('Ada')), 'cv.docx')).text).toBe('Ada')
})
