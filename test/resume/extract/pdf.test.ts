import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'
import { type PlacedPage, pdfOf, stacked } from '../../support/document-pdf.ts'

const read = async (...pages: PlacedPage[]) => extract(await pdfOf(...pages), 'cv.pdf')
const texts = async (...pages: PlacedPage[]) => (await read(...pages)).lines.map((line) => line.text)

const filler = (n: number, words: string) => Array.from({ length: n }, (_, i) => `${words} ${'abcdefghijklmnop'[i]}`)

test('a sidebar is read to its end before the column beside it, however the rows lie', async () => {
  const side = filler(9, 'side')
  const main = filler(11, 'the main column tells at length what was done')
  const document = await read({ texts: [...stacked(side, 40, 100, 17), ...stacked(main, 220, 104, 14)] })
  expect(document.lines.map((line) => line.text)).toEqual([...side, ...main])
  expect(document.lines.map((line) => line.column)).toEqual([...side.map(() => 1), ...main.map(() => 2)])
  expect(document.pages[0]?.columns).toBe(2)
})

test('rows drawn across two columns in turn are not mixed up', async () => {
  const left = filler(8, 'left column line with a good many words')
  const right = filler(8, 'right column line with a good many words')
  const rows = left.flatMap((text, i) => [
    { text, x: 40, y: 100 + 13 * i },
    { text: right[i]!, x: 320, y: 100 + 13 * i },
  ])
  expect(await texts({ texts: rows })).toEqual([...left, ...right])
})

test('dates set to the right stay on the line of their job, behind a tab', async () => {
  const document = await read({
    texts: [
      { text: 'Backend Engineer', x: 40, y: 100, bold: true },
      { text: 'May 2021 – Present', right: 555, y: 100 },
      { text: 'Tidewater Systems', x: 40, y: 114 },
      { text: 'Cork, Ireland', right: 555, y: 114 },
      { text: 'Data Engineer', x: 40, y: 150, bold: true },
      { text: 'Jan 2018 – Apr 2021', right: 555, y: 150 },
      { text: 'Harbour Analytics', x: 40, y: 164 },
      { text: 'Galway, Ireland', right: 555, y: 164 },
    ],
  })
  expect(document.lines.map((line) => line.text)).toEqual([
    'Backend Engineer\tMay 2021 – Present',
    'Tidewater Systems\tCork, Ireland',
    'Data Engineer\tJan 2018 – Apr 2021',
    'Harbour Analytics\tGalway, Ireland',
  ])
  expect(document.lines[0]?.runs.map(({ at, text, bold }) => [at, text, bold])).toEqual([
    [0, 'Backend Engineer', true],
    [17, 'May 2021 – Present', false],
  ])
  expect(document.pages[0]?.columns).toBe(1)
})

test('dates beside the list items of a job are put on its first line', async () => {
  const read = await texts({
    texts: [
      { text: 'Northwind, Engineer', x: 40, y: 100 },
      { text: 'Leeds', right: 555, y: 100 },
      { text: '• Moved the billing jobs to a queue', x: 50, y: 113 },
      { text: 'May 2020 – June 2023', right: 555, y: 113 },
      { text: '• Wrote the runbook for the on-call rota', x: 50, y: 126 },
    ],
  })
  expect(read).toEqual([
    'Northwind, Engineer\tLeeds\tMay 2020 – June 2023',
    'Moved the billing jobs to a queue',
    'Wrote the runbook for the on-call rota',
  ])
})

test('dates in a rail on the left stand in front of their job, also when they take two rows', async () => {
  const job = (y: number, from: string, title: string, tail: string) => [
    { text: `${from} –`, x: 40, y },
    { text: 'Present', x: 40, y: y + 12 },
    { text: title, x: 140, y },
    ...stacked(
      ['Built the thing that was needed most of all', tail, 'Kept it running for four long years'],
      140,
      y + 12,
      12,
    ),
  ]
  const lines = await texts({
    texts: [
      ...job(100, '2021', 'Engineer', 'one'),
      ...job(180, '2018', 'Tester', 'two'),
      ...job(260, '2015', 'Analyst', 'three'),
    ],
  })
  expect(lines[0]).toBe('2021 – Present\tEngineer')
  expect(lines.slice(1, 4)).toEqual([
    'Built the thing that was needed most of all',
    'one',
    'Kept it running for four long years',
  ])
  expect(lines[4]).toBe('2018 – Present\tTester')
})

test('dates and labels in a rail keep their rows where headings stand at the edge of the rail', async () => {
  const row = (y: number, label: string, words: string) => [
    { text: label, x: 40, y },
    { text: words, x: 150, y },
  ]
  const heading = (y: number, text: string) => ({ text, x: 40, y, size: 12, bold: true })
  const lines = await texts({
    texts: [
      heading(100, 'Employment'),
      ...row(122, '2020 – 2024', 'Engineer, Northwind Ltd'),
      ...stacked(filler(3, 'Built the ledger that every branch posts to'), 160, 135, 13),
      ...row(180, '2017 – 2020', 'Tester, Southwind Ltd'),
      ...stacked(filler(3, 'Wrote the checks that each release has to pass'), 160, 193, 13),
      heading(244, 'Education'),
      ...row(266, '2013 – 2017', 'BSc Physics, Eastwind College'),
      heading(300, 'Skills'),
      ...row(322, 'Languages', 'Go, Python, SQL'),
      ...row(342, 'Tools', 'Kafka, Docker, Terraform'),
      heading(376, 'Certificates'),
      ...row(398, '2022', 'Cloud Practitioner'),
      heading(430, 'Interests'),
    ],
  })
  expect(lines).toContain('2017 – 2020\tTester, Southwind Ltd')
  expect(lines).toContain('Languages\tGo, Python, SQL')
  expect(lines.indexOf('Skills')).toBe(lines.indexOf('2013 – 2017\tBSc Physics, Eastwind College') + 1)
})

test('the marker of a list item is told apart from its words, typed or drawn', async () => {
  const document = await read({
    texts: [
      { text: '• Cut the bill', x: 60, y: 100 },
      { text: '- Wrote the plan', x: 60, y: 113 },
      { text: '2. Trained the team', x: 60, y: 126 },
      { text: 'Moved the data', x: 60, y: 139 },
      { text: '2019 – 2021 in Oslo', x: 60, y: 152 },
    ],
    squares: [[50, 137, 3]],
  })
  expect(document.lines.map((line) => [line.marker, line.text])).toEqual([
    ['•', 'Cut the bill'],
    ['-', 'Wrote the plan'],
    ['2.', 'Trained the team'],
    ['shape', 'Moved the data'],
    [null, '2019 – 2021 in Oslo'],
  ])
})

test('a heading set with spaces between its letters reads as words', async () => {
  expect(await texts({ texts: [{ text: 'W O R K   E X P E R I E N C E', x: 40, y: 100, size: 14 }] })).toEqual([
    'WORK EXPERIENCE',
  ])
})

test('an accent drawn over its letter makes one letter', async () => {
  const name = {
    texts: [
      { text: 'Jose', x: 40, y: 100 },
      { text: '´', x: 57.2, y: 100 },
    ],
  }
  expect(await texts(name)).toEqual(['José'])
})

test('a large name and the small line right under it are two lines', async () => {
  const lines = await texts({
    texts: [
      { text: 'Ada Byrne', x: 40, y: 100, size: 30 },
      { text: 'Engineer', x: 40, y: 112, size: 10 },
    ],
  })
  expect(lines).toEqual(['Ada Byrne', 'Engineer'])
})

test('page numbers and a name repeated on every page are left out after the first', async () => {
  const page = (n: number) => ({
    texts: [
      { text: 'Ada Byrne', x: 40, y: 30 },
      ...stacked(filler(4, `sentence of page ${n}`), 40, 100),
      { text: `Page ${n} of 2`, x: 280, y: 820 },
    ],
  })
  const lines = await texts(page(1), page(2))
  expect(lines.filter((line) => line === 'Ada Byrne')).toHaveLength(1)
  expect(lines.some((line) => line.startsWith('Page'))).toBe(false)
})

test('links keep the words they lie on, and a photo its place', async () => {
  const document = await read({
    texts: [{ text: 'See my code at this place', x: 40, y: 100 }],
    link: { url: 'https://github.com/example', box: [70, 90, 20, 14] },
    picture: [450, 40, 90, 110],
  })
  expect(document.links).toEqual([{ url: 'https://github.com/example', text: 'code', page: 1 }])
  expect(document.pages[0]?.images.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round))).toEqual([
    [450, 40, 90, 110],
  ])
})

test('a gap between entries is told from the step between lines', async () => {
  const document = await read({
    texts: [...stacked(['a one', 'a two', 'a three'], 40, 100), ...stacked(['b one', 'b two'], 40, 160)],
  })
  expect(document.lines.map((line) => line.gapBefore)).toEqual([false, false, false, true, false])
})

test('every line says where it starts in the text of the document', async () => {
  const { text, lines } = await read({ texts: stacked(['First line', '• Second line', 'Third line'], 40, 100) })
  expect(lines.map((line) => text.slice(line.start, line.start + line.text.length))).toEqual(
    lines.map((line) => line.text),
  )
})

test('headings in the middle of the page leave the dates at the right on the lines of their jobs', async () => {
  const centred = (text: string, y: number) => ({ text, middle: 297.5, y, bold: true })
  const lines = await texts({
    texts: [
      centred('ADA BROOK', 60),
      centred('EMPLOYMENT', 100),
      centred('SCHOOLING', 180),
      centred('TONGUES', 240),
      { text: 'Backend Engineer', x: 40, y: 120 },
      { text: 'May 2021 – Present', right: 555, y: 120 },
      { text: 'Wrote the ledger.', x: 40, y: 134 },
      { text: 'Junior Developer', x: 40, y: 150 },
      { text: 'Jan 2018 – Apr 2021', right: 555, y: 150 },
      { text: 'Copperleaf', x: 40, y: 164 },
      { text: 'Galway', right: 555, y: 164 },
      { text: 'BSc Physics', x: 40, y: 200 },
      { text: '2014 – 2017', right: 555, y: 200 },
      { text: 'Northern College', x: 40, y: 214 },
      { text: 'English, Irish', x: 40, y: 260 },
    ],
  })
  expect(lines).toEqual([
    'ADA BROOK',
    'EMPLOYMENT',
    'Backend Engineer\tMay 2021 – Present',
    'Wrote the ledger.',
    'Junior Developer\tJan 2018 – Apr 2021',
    'Copperleaf\tGalway',
    'SCHOOLING',
    'BSc Physics\t2014 – 2017',
    'Northern College',
    'TONGUES',
    'English, Irish',
  ])
})

test('cards side by side end at the rule below them', async () => {
  const lines = await texts({
    rules: [[40, 150, 515]],
    texts: [
      { text: 'Languages', x: 40, y: 100, bold: true, size: 12 },
      { text: 'Stores', x: 380, y: 100, bold: true, size: 12 },
      { text: 'Go', x: 40, y: 114 },
      { text: 'PostgreSQL', x: 380, y: 114 },
      { text: 'Kotlin', x: 40, y: 128 },
      { text: 'Redis', x: 380, y: 128 },
      { text: 'Employment', x: 40, y: 146, bold: true },
      { text: 'Backend Engineer at Copperleaf', x: 40, y: 170 },
      { text: 'May 2021 – Present', right: 555, y: 170 },
      { text: 'Cork, Ireland', x: 40, y: 184 },
    ],
  })
  expect(lines.slice(-3)).toEqual(['Employment', 'Backend Engineer at Copperleaf\tMay 2021 – Present', 'Cork, Ireland'])
  expect(lines.slice(0, 3)).toEqual(['Languages', 'Go', 'Kotlin'])
})

test('a short word of a heading in spaced out letters stays one word', async () => {
  const spaced = (text: string, x: number) => [...text].map((letter, i) => ({ text: letter, x: x + i * 11, y: 100 }))
  const lines = await texts({ texts: [...spaced('RESEARCH', 40), ...spaced('AND', 140), ...spaced('CAREERS', 186)] })
  expect(lines).toEqual(['RESEARCH AND CAREERS'])
})

test('what wraps in the cells of a drawn table stays on the line of its row', async () => {
  const lines = await texts({
    table: { xs: [40, 120, 300, 420, 555], ys: [100, 140, 180] },
    texts: [
      { text: 'Schools', x: 40, y: 80, bold: true },
      { text: 'B.E.', x: 44, y: 122 },
      { text: 'Computer Science and', x: 124, y: 116 },
      { text: 'Engineering', x: 124, y: 128 },
      { text: 'Northern Institute', x: 304, y: 122 },
      { text: '2018', x: 424, y: 122 },
      { text: 'Diploma', x: 44, y: 162 },
      { text: 'Electronics', x: 124, y: 162 },
      { text: 'Krishna Polytechnic of', x: 304, y: 156 },
      { text: 'Engineering', x: 304, y: 168 },
      { text: '2014', x: 424, y: 162 },
    ],
  })
  expect(lines).toEqual([
    'Schools',
    'B.E.\tComputer Science and Engineering\tNorthern Institute\t2018',
    'Diploma\tElectronics\tKrishna Polytechnic of Engineering\t2014',
  ])
})
