import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { rawPdf } from '../../support/document-pdf.ts'

const words = (text: string, y: number) => `BT /F 10 Tf 40 ${y} Td (${text}) Tj ET\n`
const read = (drawing: string, resources = '', objects: string[] = [], inRoot = '') => {
  const file = Buffer.from(rawPdf(drawing, resources, objects)).toString('latin1')
  return extract(
    new Uint8Array(Buffer.from(file.replace('/Type/Catalog', `/Type/Catalog${inRoot}`), 'latin1')),
    'cv.pdf',
  )
}

test('a scan that is stored in strips, or stamped by the program that made it, is told as one', async () => {
  const pixel =
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\na\nendstream'
  const strip = (_: unknown, i: number) => `q 595 0 0 43 0 ${i * 42} cm /I Do Q\n`
  const strips = Array.from({ length: 20 }, strip).join('')
  for (const drawing of [strips, strips + words('Scanned by a phone', 5)])
    await expect(read(drawing, '/XObject<</I 6 0 R>>', [pixel])).rejects.toMatchObject({ code: 'scanned' })
})

test('letters that are drawn as outlines are told from an empty page', async () => {
  const outline = (_: unknown, i: number) => `${i % 500} ${i % 700} m 9 9 l 5 9 l h f\n`
  await expect(read(Array.from({ length: 1_000 }, outline).join(''))).rejects.toMatchObject({ code: 'scanned' })
  await expect(read('40 40 500 700 re S')).rejects.toMatchObject({ code: 'empty' })
})

test('letters of a font that does not say which they are, are not reviewed as if they were words', async () => {
  const font = '/Font<</F 6 0 R>>'
  const objects = [
    '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Body/Encoding/Identity-H/DescendantFonts[7 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Body/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R>>',
    '<</Type/FontDescriptor/FontName/ABCDEF+Body/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ]
  // Glyphs by their numbers: those of the usual order lie 29 below the letters.
  const glyphs = [...'Senior Backend Engineer'].map((letter) =>
    (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0'),
  )
  const drawing = `BT /G 10 Tf 40 800 Td <${glyphs.join('')}> Tj ET`
  await expect(read(drawing, font.replace('/F ', '/G '), objects)).rejects.toMatchObject({ code: 'garbled' })
})

test('the page in front of what only some readers show is called that', async () => {
  const cover = words('Please wait. You can upgrade your reader.', 800)
  const form = ['<</Fields[]/XFA 7 0 R>>', '<</Length 6>>stream\n<xdp/>\nendstream']
  await expect(read(cover, '', form, '/AcroForm 6 0 R')).rejects.toMatchObject({ code: 'reader-form' })
  await expect(read(cover, '', [], '/Collection<</Type/Collection>>')).rejects.toMatchObject({ code: 'portfolio' })
})

test('what was typed into a form, or over a page, is read where it stands', async () => {
  const typed = 'BT /F 10 Tf 2 3 Td (Ada Byrne) Tj ET'
  const appearance = `<</Type/XObject/Subtype/Form/BBox[0 0 400 14]/Resources<</Font<</F 5 0 R>>>>/Length ${typed.length}>>stream\n${typed}\nendstream`
  const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Ada Byrne)/Rect[40 790 440 804]/F 4/AP<</N 7 0 R>>>>'
  const file = Buffer.from(rawPdf(words('Engineer', 700), '', [field, appearance])).toString('latin1')
  const form = Buffer.from(file.replace('/Type/Page/', '/Type/Page/Annots[6 0 R]/'), 'latin1')
  const { lines } = await extract(new Uint8Array(form), 'cv.pdf')
  expect(lines.map(({ text, box }) => [text, Math.round(box!.x)])).toEqual([
    ['Ada Byrne', 42],
    ['Engineer', 40],
  ])
})

test('a page that lies on its side is read the way its text runs', async () => {
  const lying = '0 1 -1 0 595 0 cm '
  const { text, pages } = await read(`q ${lying}${words('Ada Byrne', 500)}${words('Engineer', 480)}Q`)
  expect(text).toBe('Ada Byrne\nEngineer')
  expect(pages[0]).toMatchObject({ width: 842, height: 595 })
})
