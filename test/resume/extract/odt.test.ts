import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { odtOf } from '../../support/document-odt.ts'

const read = (text: string, header?: string, parts?: Record<string, string>) =>
  extract(odtOf(text, header, parts), 'cv.odt')
const texts = async (text: string, header?: string) => (await read(text, header)).lines.map((line) => line.text)

const p = (text: string) => `<text:p>${text}</text:p>`
const cell = (...texts: string[]) => `<table:table-cell>${texts.map(p).join('')}</table:table-cell>`
const table = (...cells: string[]) => `<table:table><table:table-row>${cells.join('')}</table:table-row></table:table>`
const list = (style: string, ...items: string[]) =>
  `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`

test('a heading tells its level, and letters are set as the styles say', async () => {
  const heading = '<text:h text:outline-level="2" text:style-name="B">Experience</text:h>'
  const { lines } = await read(heading + p('Engineer at Tidewater'))
  expect(lines.map(({ text, headingLevel, bold, size }) => ({ text, headingLevel, bold, size }))).toEqual([
    { text: 'Experience', headingLevel: 2, bold: true, size: 14 },
    { text: 'Engineer at Tidewater', headingLevel: null, bold: false, size: 11 },
  ])
})

test('list items carry the marker that the editor prints, a second paragraph of an item carries none', async () => {
  const { lines } = await read(
    list('L', p('Cut the bill') + p('by a third')) + list('N', p('First patent'), p('Second patent')),
  )
  expect(lines.map((line) => [line.marker, line.text])).toEqual([
    ['•', 'Cut the bill'],
    [null, 'by a third'],
    ['1.', 'First patent'],
    ['2.', 'Second patent'],
  ])
})

test('hidden text, deleted text, comments and notes are not read, tabs and line breaks are', async () => {
  const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('Java')}</text:deletion></text:changed-region></text:tracked-changes>`
  const comment = `<office:annotation>${p('really?')}</office:annotation>`
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('see')}</text:note-body></text:note>`
  const hidden = '<text:span text:style-name="H">kubernetes kubernetes</text:span>'
  const body = p(`Engineer<text:tab/>2021${hidden}${comment}${note}<text:line-break/>\n   Cork,<text:s/> Ireland`)
  expect(await texts(deleted + body)).toEqual(['Engineer\t2021', 'Cork,  Ireland'])
})

test('contact details in the page header are read first, a running page number is not', async () => {
  const header = p('ada@example.org') + p('Page <text:page-number>1</text:page-number>')
  expect(await texts(p('Ada Byrne'), header)).toEqual(['ada@example.org', 'Ada Byrne'])
})

test('text boxes are read, and tables read as rows or, where they lay out the page, column by column', async () => {
  const box = `<draw:frame><draw:text-box>${p('+353 1 555 0199')}</draw:text-box></draw:frame>`
  expect(await texts(p(box) + table(cell('2021 – 2023'), cell('Engineer', 'Tidewater')))).toEqual([
    '+353 1 555 0199',
    '2021 – 2023\tEngineer',
    'Tidewater',
  ])
  const side = ['Contact', 'Cork', 'Skills', 'Go', 'SQL']
  const main = ['Experience', 'Engineer', 'Built it', 'Ran it', 'Sold it']
  const document = await read(table(cell(...side), cell(...main)))
  expect(document.lines.map((line) => line.text)).toEqual([...side, ...main])
  expect(document.pages[0]?.columns).toBe(2)
})

test('links, page size and page count come from the file', async () => {
  const document = await read(p('<text:a xlink:href="https://example.org/portfolio">my work</text:a>'))
  expect(document.links).toEqual([{ url: 'https://example.org/portfolio', text: 'my work', page: 1 }])
  expect(document).toMatchObject({ pageCount: 2, pageCountFrom: 'file', pages: [{ width: 595.3, height: 841.9 }, {}] })
})

test('an ODT under a password and a spreadsheet are told from a damaged file', async () => {
  const manifest = '<manifest><encryption-data/></manifest>'
  await expect(read('', '', { 'META-INF/manifest.xml': manifest })).rejects.toMatchObject({ code: 'encrypted' })
  const sheet = '<o:document-content xmlns:o="o"><o:body><o:spreadsheet/></o:body></o:document-content>'
  await expect(read('', '', { 'content.xml': sheet })).rejects.toMatchObject({
    code: 'unknown-format',
    message: expect.stringContaining('spreadsheet'),
  })
})

test('a part that inflates without end or nests without end is refused', async () => {
  const bomb = { 'content.xml': ' '.repeat(17 * 1024 * 1024) }
  await expect(read('', '', bomb)).rejects.toMatchObject({ code: 'too-heavy' })
  const nested = '<text:span>'.repeat(5000)
  await expect(read(p(`${nested}deep${'</text:span>'.repeat(5000)}`))).rejects.toMatchObject({ code: 'too-heavy' })
})
