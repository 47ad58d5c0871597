import { deflateSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { closeReader, extract, readDocument } from '../../../src/resume/extract/extract.ts'
import { docxOf, paragraph } from '../../support/document-docx.ts'
import { pdfOf } from '../../support/document-pdf.ts'

afterAll(closeReader)

/** A PDF whose page is drawn by a stream that inflates to `megabytes` of drawing operators that show nothing. */
function endlessPdf(megabytes: number): Uint8Array {
  const content = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 'q 1 0 0 1 0 0 cm Q\n'))
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream
`
  return new Uint8Array(
    Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')]),
  )
}

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
  await expect(readDocument(endlessPdf(200), 'cv.pdf')).rejects.toMatchObject({ name: 'Refusal' })
  expect((await readDocument(docxOf(paragraph('Ada')), 'cv.docx')).text).toBe('Ada')
})
