import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { MAX_FILE_BYTES, MAX_PAGES } from '../../../src/resume/extract/limits.ts'
import { docxOf } from '../../support/document-docx.ts'
import { pdfOf } from '../../support/document-pdf.ts'

const bytesOf = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'
const stream = (name: string) => [...name].map((letter) => `${letter}\0`).join('')

const cases: [string, Uint8Array, object][] = [
  ['an empty file', new Uint8Array(), { code: 'empty' }],
  [
    'a file that is too large',
    new Uint8Array(MAX_FILE_BYTES + 1),
    { code: 'too-large', message: expect.stringContaining('10 MB') },
  ],
  [
    'a picture named .pdf',
    bytesOf('\x89PNG\r\n\x1a\n....'),
    { code: 'unknown-format', message: expect.stringContaining('PNG picture') },
  ],
  [
    'a spreadsheet named .docx',
    zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    { code: 'unknown-format', message: expect.stringContaining('spreadsheet') },
  ],
  [
    'another kind of archive',
    zipSync({ 'a.txt': strToU8('hello') }),
    { code: 'unknown-format', message: expect.stringContaining('ZIP archive') },
  ],
  ['an old Word file', bytesOf(OLE + stream('WordDocument')), { code: 'legacy-word' }],
  [
    'an old Word file at an odd address',
    bytesOf(`-${OLE}${stream('Root EntryWordDocument')}`).subarray(1),
    { code: 'legacy-word' },
  ],
  ['a DOCX under a password', bytesOf(OLE + stream('EncryptedPackage')), { code: 'encrypted' }],
  [
    'binary noise named .txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    { code: 'unknown-format' },
  ],
  ['a PDF cut off after its header', bytesOf('%PDF-1.7\n'), { code: 'damaged' }],
  ['half a DOCX', docxOf('').slice(0, 400), { code: 'damaged' }],
  [
    'a DOCX part that inflates without end',
    docxOf('', '', { 'word/document.xml': ' '.repeat(17 * 1024 * 1024) }),
    { code: 'too-heavy' },
  ],
]

test.each(cases)('%s is answered with one sentence about it', async (_, bytes, answer) => {
  await expect(extract(bytes, 'cv.pdf')).rejects.toMatchObject(answer)
})

test('a scan without text is told from an empty page', async () => {
  await expect(extract(await pdfOf({ texts: [], picture: [0, 0, 595, 842] }), 'cv.pdf')).rejects.toMatchObject({
    code: 'scanned',
  })
  await expect(extract(await pdfOf({ texts: [] }), 'cv.pdf')).rejects.toMatchObject({ code: 'empty' })
})

test('a book is refused before it is read', async () => {
  const pages = Array.from({ length: MAX_PAGES + 1 }, () => ({ texts: [{ text: 'chapter', x: 40, y: 40 }] }))
  await expect(extract(await pdfOf(...pages), 'cv.pdf')).rejects.toMatchObject({
    code: 'too-many-pages',
    message: expect.stringContaining(`${MAX_PAGES + 1} pages`),
  })
})

test('a PDF is known by its content, whatever its name and with junk in front', async () => {
  const pdf = await pdfOf({ texts: [{ text: 'Ada Byrne', x: 40, y: 40 }] })
  expect((await extract(pdf, '../../etc/passwd.docx')).format).toBe('pdf')
  expect((await extract(new Uint8Array([...bytesOf('junk\n'), ...pdf]), '')).text).toBe('Ada Byrne')
})
