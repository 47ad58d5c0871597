import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { docxOf, paragraph } from '../../support/document-docx.ts'

const read = (body: string, header?: string, parts?: Record<string, string>) =>
  extract(docxOf(body, header, parts), 'cv.docx')
const texts = async (body: string, header?: string) => (await read(body, header)).lines.map((line) => line.text)

const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

test('a heading style tells its level, and its letters are bold as the style sets them', async () => {
  const document = await read(paragraph('Experience', '<w:pStyle w:val="H1"/>') + paragraph('Engineer at Tidewater'))
  expect(document.lines.map(({ text, headingLevel, bold, size }) => ({ text, headingLevel, bold, size }))).toEqual([
    { text: 'Experience', headingLevel: 1, bold: true, size: 14 },
    { text: 'Engineer at Tidewater', headingLevel: null, bold: false, size: 11 },
  ])
})

test('contact details in the page header are read first, a running page number is not', async () => {
  const header = `${paragraph('ada@example.org')}<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`
  expect(await texts(paragraph('Ada Byrne'), header)).toEqual(['ada@example.org', 'Ada Byrne'])
})

test('list items carry the marker that Word would print', async () => {
  const item = (text: string, list: number) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)
  const document = await read(item('Cut the bill', 1) + item('First patent', 2) + item('Second patent', 2))
  expect(document.lines.map((line) => [line.marker, line.text])).toEqual([
    ['•', 'Cut the bill'],
    ['1.', 'First patent'],
    ['2.', 'Second patent'],
  ])
})

test('a text box is read once, though Word stores it twice', async () => {
  const box = `<w:txbxContent>${paragraph('+353 1 555 0199')}</w:txbxContent>`
  const anchored = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><w:textbox>${box}</w:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect(await texts(anchored + paragraph('Profile'))).toEqual(['+353 1 555 0199', 'Profile'])
})

test('a table row with dates in front reads as one line, a table of two columns reads column by column', async () => {
  expect(await texts(`<w:tbl>${row(cell('2021 – 2023'), cell('Engineer', 'Tidewater'))}</w:tbl>`)).toEqual([
    '2021 – 2023\tEngineer',
    'Tidewater',
  ])
  const side = ['Contact', 'Cork', 'Skills', 'Go', 'SQL']
  const main = ['Experience', 'Engineer', 'Built it', 'Ran it', 'Sold it']
  const document = await read(`<w:tbl>${row(cell(...side), cell(...main))}</w:tbl>`)
  expect(document.lines.map((line) => line.text)).toEqual([...side, ...main])
  expect(document.pages[0]?.columns).toBe(2)
})

test('hidden text and deleted text are not read, tabs and line breaks are', async () => {
  const body =
    '<w:p><w:r><w:t>Engineer</w:t></w:r><w:r><w:tab/><w:t>2021</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>kubernetes kubernetes</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:br/><w:t>Cork</w:t></w:r></w:p>'
  expect(await texts(body)).toEqual(['Engineer\t2021', 'Cork'])
})

test('links, page size and page count come from the file', async () => {
  const document = await read('<w:p><w:hyperlink r:id="rId1"><w:r><w:t>my work</w:t></w:r></w:hyperlink></w:p>')
  expect(document.links).toEqual([{ url: 'https://example.org/portfolio', text: 'my work', page: 1 }])
  expect(document).toMatchObject({ pageCount: 2, pageCountFrom: 'file', pages: [{ width: 595.3, height: 841.9 }, {}] })
})

test('entities that a file declares itself are never expanded', async () => {
  const bomb = `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(5000)}">]>`
  const part = `${bomb}<w:document><w:body>${paragraph('&a;&a;&a;')}</w:body></w:document>`
  await expect(read('', '', { 'word/document.xml': part })).rejects.toMatchObject({ code: 'damaged' })
})

test('the text is found where the file says it is, and in UTF-16', async () => {
  const rels =
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
  const document = `<document><body>${paragraph('Ada Byrne').replaceAll('w:', '')}</body></document>`
  const moved = await read(paragraph('a leftover'), '', { '_rels/.rels': rels, 'word/document2.xml': document })
  expect(moved.text).toBe('Ada Byrne')
  const wide = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${document}`, 'utf16le')
  const { text } = await extract(zipSync({ 'word/document.xml': new Uint8Array(wide) }), 'cv.docx')
  expect(text).toBe('Ada Byrne')
})

test('a count of pages that the text cannot fill does not keep a resume from being read', async () => {
  const stale = { 'docProps/app.xml': '<Properties><Pages>99</Pages></Properties>' }
  expect(await read(paragraph('Ada Byrne'), '', stale)).toMatchObject({ pageCount: 1, pageCountFrom: 'estimate' })
  const thesis = paragraph('on and on').repeat(99 * 20)
  await expect(read(thesis, '', stale)).rejects.toMatchObject({ code: 'too-many-pages' })
})

test('a web page wrapped in a DOCX is called that, not an empty file', async () => {
  await expect(read('<w:altChunk r:id="rId9"/>')).rejects.toMatchObject({
    code: 'unknown-format',
    message: expect.stringContaining('a web page wrapped in a DOCX'),
  })
})

test('what stands in a field inside of another shows only where both are shown', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
  const inner = mark('begin') + mark('separate') + run('Ada') + mark('end')
  expect(await texts(`<w:p>${mark('begin')}${inner}${mark('separate')}${run('Byrne')}${mark('end')}</w:p>`)).toEqual([
    'Byrne',
  ])
  expect(await texts(`<w:p>${mark('begin')}${mark('separate')}${inner}${run(' Byrne')}${mark('end')}</w:p>`)).toEqual([
    'Ada Byrne',
  ])
})
