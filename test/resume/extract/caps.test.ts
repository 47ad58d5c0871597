import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { assemble } from '../../../src/resume/extract/assemble.ts'
import { extract } from '../../../src/resume/extract/extract.ts'
import {
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ENTRIES,
  MAX_GLYPHS,
  MAX_LINES,
  MAX_OPERATORS,
  MAX_TAGS,
} from '../../../src/resume/extract/limits.ts'
import { REFUSALS } from '../../../src/resume/refusal.ts'
import { docxOf, paragraph } from '../../support/document-docx.ts'
import { rawPdf } from '../../support/document-pdf.ts'

const text = (words: string, y: number) => `BT /F 10 Tf 40 ${y} Td (${words}) Tj ET\n`

test('a page that draws far more than a resume is refused', async () => {
  const drawing = text('Ada Byrne', 800) + 'q 1 0 0 1 0 0 cm Q\n'.repeat(MAX_OPERATORS / 3 + 1)
  await expect(extract(rawPdf(drawing), 'cv.pdf')).rejects.toMatchObject({ code: 'too-heavy' })
})

test('a page of more letters than any resume has is refused, on top of each other or not', async () => {
  const drawing = text('a'.repeat(MAX_GLYPHS + 1), 800)
  await expect(extract(rawPdf(drawing), 'cv.pdf')).rejects.toMatchObject({ code: 'too-heavy' })
})

test('a picture of a billion pixels is not decoded, and the words beside it are read', async () => {
  const picture =
    '<</Type/XObject/Subtype/Image/Width 32000/Height 32000/ColorSpace/DeviceRGB/BitsPerComponent 8/Length 3>>stream\nabc\nendstream'
  const drawing = `${text('Ada Byrne', 800)}q 80 0 0 80 400 700 cm /I Do Q`
  const { text: read, pages } = await extract(rawPdf(drawing, '/XObject<</I 6 0 R>>', [picture]), 'cv.pdf')
  expect(read).toBe('Ada Byrne')
  expect(pages[0]!.images).toHaveLength(1)
})

test('an archive of thousands of parts is refused without looking for more', async () => {
  const parts = Array.from({ length: MAX_ENTRIES }, (_, i) => [`word/media/${i}.txt`, strToU8('')])
  const archive = zipSync({ ...Object.fromEntries(parts), 'word/document.xml': strToU8('<w:document/>') }, { level: 0 })
  await expect(extract(archive, 'cv.docx')).rejects.toMatchObject({ code: 'too-heavy' })
})

test('tables nested without end are refused', async () => {
  const nested = '<w:tbl><w:tr><w:tc>'.repeat(MAX_DEPTH) + paragraph('Ada') + '</w:tc></w:tr></w:tbl>'.repeat(MAX_DEPTH)
  await expect(extract(docxOf(nested), 'cv.docx')).rejects.toMatchObject({ code: 'too-heavy' })
})

test('a Word file of far more paragraphs than any resume is refused before they are read', async () => {
  const empty = docxOf('<w:p/>'.repeat(MAX_TAGS + 1))
  await expect(extract(empty, 'cv.docx')).rejects.toMatchObject({ code: 'too-heavy' })
})

test('more text than any resume holds is refused with that as the reason', async () => {
  const words = strToU8('all work and no play '.repeat(MAX_CHARACTERS / 20))
  await expect(extract(words, 'cv.txt')).rejects.toMatchObject({ code: 'too-much-text' })
})

test('more lines than any resume holds are refused', () => {
  const line = { text: 'a', page: 1, box: null, column: 0, size: 0, bold: false, marker: null, headingLevel: null }
  const lines = Array.from({ length: MAX_LINES + 1 }, () => ({ ...line, gapBefore: false, runs: [] }))
  const file = { format: 'txt' as const, lines, pages: [], pageCount: 1, pageCountFrom: 'estimate' as const, links: [] }
  expect(() => assemble(file)).toThrow(expect.objectContaining({ code: 'too-much-text' }))
})

test.each(Object.entries(REFUSALS))('the sentence for %s says what is wrong and what to do', (_, sentence) => {
  expect(sentence).toMatch(/^[^.]+: (?:[^.]+ )?(?:check|export|save|send) [^.]+\.$|\(\.doc\)/)
})
