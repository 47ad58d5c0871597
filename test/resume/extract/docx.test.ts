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
