import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { MAX_DEPTH } from '../../../src/resume/extract/limits.ts'

const read = (body: string) => extract(Buffer.from(`{\\rtf1\\ansi\\deff0 ${body}}`, 'latin1'), 'cv.rtf')
const texts = async (body: string) => (await read(body)).lines.map((line) => line.text)

test('an outline level makes a heading, and letters are bold and large as the file says', async () => {
  const { lines } = await read(
    '\\pard\\outlinelevel0{\\b\\fs28 Experience}\\par\\pard\\plain\\fs22 Engineer at Tidewater\\par',
  )
  expect(lines.map(({ text, headingLevel, bold, size }) => ({ text, headingLevel, bold, size }))).toEqual([
    { text: 'Experience', headingLevel: 1, bold: true, size: 14 },
    { text: 'Engineer at Tidewater', headingLevel: null, bold: false, size: 11 },
  ])
})

test('names and signs read as they print, in whatever code page and whatever stands in for old readers', async () => {
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset128 Gothic;}}'
  expect(await texts(`${fonts}\\f0 Zo\\'eb\\par\\f1 \\'a3ukasz\\par\\f2 \\'93\\'fa\\par`)).toEqual([
    'Zoë',
    'Łukasz',
    '日',
  ])
  expect(await texts("{\\uc2 \\u321\\'3f\\'3fukasz}\\par{\\uc1\\u8364 ?40}{\\uc0\\u-10179\\u-8704}\\par")).toEqual([
    'Łukasz',
    '€40😀',
  ])
  const signs = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f3\\fcharset2 Symbol;}}'
  expect(await texts(`${signs}\\f3\\'b7\\plain  Ada\\par`)).toEqual(['Ada'])
  expect(await texts('2019\\endash 2021\\~it\\rquote s')).toEqual(['2019–2021\u00A0it’s'])
})

test('list items carry their marker, of Word and of older writers, and signs of symbol fonts are bullets', async () => {
  const word =
    "{\\fonttbl{\\f3\\fcharset2 Symbol;}}\\pard{\\listtext\\f3\\'b7\\tab}Cut the bill\\par{\\listtext 2.\\tab}Second patent\\par"
  const older = "\\pard{\\pntext\\u8226\\'95\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}Ran it\\par"
  expect((await read(word + older)).lines.map((line) => [line.marker, line.text])).toEqual([
    ['•', 'Cut the bill'],
    ['2.', 'Second patent'],
    ['•', 'Ran it'],
  ])
})

test('what is not printed is not read: hidden and deleted text, notes, pictures, embedded objects, unknown groups', async () => {
  const silent = [
    '{\\stylesheet{\\s1 heading 1;}}{\\colortbl;\\red0\\green0\\blue0;}{\\info{\\author Word}}',
    '{\\v kubernetes}{\\deleted Java}{\\footnote see}{\\*\\somenewthing what}',
    '{\\pict\\wmetafile8 0100}{\\object{\\*\\objdata 0105}{\\result Run me}}',
  ]
  expect(await texts(`${silent.join('')}Engineer\\tab 2021\\line Cork\\par`)).toEqual(['Engineer\t2021', 'Cork'])
})

test('binary data is stepped over, however long it claims to be', async () => {
  expect(await texts('{\\pict\\bin4 }}{{}Ada\\par')).toEqual(['Ada'])
  await expect(read('{\\pict\\bin2147483647 }}Ada\\par')).rejects.toMatchObject({ code: 'damaged' })
})

test('contact details in the page header are read first and the footer last, a running page number is not', async () => {
  const page = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}'
  const running = `{\\footer References on request\\par}{\\header ada@example.org\\par Page ${page}\\par}`
  expect(await texts(`${running}Ada Byrne\\par`)).toEqual(['ada@example.org', 'Ada Byrne', 'References on request'])
})

test('text boxes are read once, and tables read as rows or, where they lay out the page, column by column', async () => {
  const box =
    '{\\shp{\\*\\shpinst{\\sp{\\sn posh}{\\sv 2}}{\\shptxt Cork\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Cork\\par}}}}'
  const row =
    '\\trowd\\cellx1000\\cellx5000\\pard\\intbl 2021\\cell Engineer\\par Tidewater\\cell\\row\\pard After\\par'
  expect(await texts(`Ada ${box}Byrne\\par${row}`)).toEqual([
    'Cork',
    'Ada Byrne',
    '2021\tEngineer',
    'Tidewater',
    'After',
  ])
  const lines = ['One', 'Two', 'Three', 'Four', 'Five']
  const cell = `${lines.join('\\par ')}\\cell `
  const document = await read(`\\trowd\\pard\\intbl ${cell}${cell}\\row\\pard`)
  expect(document.lines.map((line) => [line.column, line.text])).toEqual(
    [1, 2].flatMap((column) => lines.map((line) => [column, line])),
  )
})

test('links, page size and page count come from the file', async () => {
  const link = '{\\field{\\*\\fldinst{HYPERLINK "https://example.org/portfolio"}}{\\fldrslt{\\ul my work}}}'
  const document = await read(`{\\info{\\nofpages2}}\\paperw11906\\paperh16838 ${link}\\par`)
  expect(document.links).toEqual([{ url: 'https://example.org/portfolio', text: 'my work', page: 1 }])
  expect(document).toMatchObject({ pageCount: 2, pageCountFrom: 'file', pages: [{ width: 595.3, height: 841.9 }, {}] })
})

test('a file that is cut off, nested without end or written without end is refused', async () => {
  await expect(extract(Buffer.from('{\\rtf1 Ada\\par'), 'cv.rtf')).rejects.toMatchObject({ code: 'damaged' })
  await expect(read('{'.repeat(MAX_DEPTH + 1) + '}'.repeat(MAX_DEPTH + 1))).rejects.toMatchObject({ code: 'too-heavy' })
  for (const endless of ['a ', '\\line ', '\\cell '])
    await expect(read(endless.repeat(300_000))).rejects.toMatchObject({ code: 'too-many-pages' })
  await expect(read('')).rejects.toMatchObject({ code: 'empty' })
})

test('a heading style that whole sentences are set in makes no headings', async () => {
  const one = (level: number, text: string) => `\\pard\\outlinelevel${level} ${text}\\par`
  const { lines } = await read(
    [
      one(1, 'Experience'),
      one(0, 'Tidewater'),
      one(0, 'Wrote the service that plans all shifts.'),
      one(0, 'Moved the nightly report to a queue.'),
    ].join(''),
  )
  expect(lines.map((line) => line.headingLevel)).toEqual([2, null, null, null])
})

test('an RTF is known behind empty lines and the mark of an encoding, of which nothing shows', async () => {
  for (const before of ['\n  ', '\u00EF\u00BB\u00BF']) {
    const file = Buffer.from(`${before}{\\rtf1 Ada Byrne\\par}`, 'latin1')
    expect(await extract(file, 'cv.rtf')).toMatchObject({ format: 'rtf', text: 'Ada Byrne' })
  }
})
