import { expect, test } from 'vitest'
import { extract } from '../../../src/resume/extract/extract.ts'

const read = (source: string, name = 'cv.txt') => extract(new TextEncoder().encode(source), name)

test('Markdown is read as what it shows: headings, list items and links without their signs', async () => {
  const document = await read(
    '# Ada Byrne\n\n**Engineer** at [Tidewater](https://tide.example)\n\n- Cut `build` time by *half*\n',
    'cv.md',
  )
  expect(document.lines.map(({ text, headingLevel, marker }) => [text, headingLevel, marker])).toEqual([
    ['Ada Byrne', 1, null],
    ['Engineer at Tidewater', null, null],
    ['Cut build time by half', null, '-'],
  ])
  expect(document.links).toEqual([{ url: 'https://tide.example', text: 'Tidewater', page: 1 }])
})

test('a heading underlined in Markdown is a heading, and raw HTML is left out', async () => {
  const document = await read('Skills\n======\n\n<div class="x">\nGo, SQL\n</div>', 'cv.md')
  expect(document.lines.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
    ['Skills', 1],
    ['Go, SQL', null],
  ])
})

test('the cells of a Markdown table stand side by side', async () => {
  const document = await read('| Area | What |\n|---|---|\n| Languages | Go, SQL |\n', 'cv.md')
  expect(document.lines.map(({ text }) => text)).toEqual(['Area\tWhat', 'Languages\tGo, SQL'])
})

test('a line break that Markdown keeps leaves no sign', async () => {
  const document = await read('Engineer, Tidewater \\\n2019 – 2021\n', 'cv.md')
  expect(document.lines.map(({ text }) => text)).toEqual(['Engineer, Tidewater', '2019 – 2021'])
})

test('snake_case names and C# keep their signs', async () => {
  const document = await read('Wrote load_user_data in C# and a * b', 'cv.md')
  expect(document.text).toBe('Wrote load_user_data in C# and a * b')
})

test('plain text is read in the encoding it was saved in', async () => {
  const latin1 = Uint8Array.from([...'Jos\u00e9 N\u00fa\u00f1ez, engineer'].map((letter) => letter.charCodeAt(0)))
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'Zoë'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])
  expect((await extract(latin1, 'cv.txt')).text).toBe('José Núñez, engineer')
  expect((await extract(utf16, 'cv.txt')).text).toBe('Zoë')
})

test('escape sequences and invisible characters never reach a reply', async () => {
  const document = await read('\u001B[31mAda\u001B[0m \u202EByrne\u200B')
  expect(document.text).toBe('Ada Byrne')
})

test('wide gaps become tabs, empty lines gaps, form feeds pages', async () => {
  const document = await read('Engineer        2021\n\nTidewater\fSecond page')
  expect(document.lines.map(({ text, gapBefore, page }) => [text, gapBefore, page])).toEqual([
    ['Engineer\t2021', false, 1],
    ['Tidewater', true, 1],
    ['Second page', false, 2],
  ])
  expect(document).toMatchObject({ pageCount: 2, pageCountFrom: 'file' })
})

test('a text without page breaks is given as many pages as its lines fill, and the gaps of Markdown add none', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `Line ${i}`)
  expect(await read(rows.join('\n\n'))).toMatchObject({ pageCount: 2, pageCountFrom: 'estimate' })
  expect(await read(rows.join('\n'), 'cv.md')).toMatchObject({ pageCount: 1, pageCountFrom: 'estimate' })
  expect(await read(rows.join('\n\n\n\n'), 'cv.md')).toMatchObject({ pageCount: 2, pageCountFrom: 'estimate' })
  expect(await read(`${rows.concat(rows).join('\n')}\f${rows.join('\n')}\f`)).toMatchObject({ pageCount: 2 })
})

test('the letter o that Word leaves of a round bullet opens a list item', async () => {
  const document = await read('o Built the ledger in Go\no  3 services moved\no mesmo')
  expect(document.lines.map(({ text, marker }) => [text, marker])).toEqual([
    ['Built the ledger in Go', 'o'],
    ['3 services moved', 'o'],
    ['o mesmo', null],
  ])
})

test('UTF-16 without its mark and UTF-32 are read as the text they are', async () => {
  const resume = 'José Núñez\nBackend Engineer'
  const little = Buffer.from(resume, 'utf16le')
  const big = Buffer.from(little).swap16()
  const four = Buffer.concat(
    [...`\uFEFF${resume}`].map((letter) => Buffer.from(Uint32Array.of(letter.codePointAt(0)!).buffer)),
  )
  for (const bytes of [little, big, four]) expect((await extract(bytes, 'cv.txt')).text).toBe(resume)
})

test('a text in an encoding that cannot be told is refused with what to do, instead of read as letters without sense', async () => {
  const cyrillic = Buffer.from([...'Иван Петров, инженер'].map((letter) => letter.charCodeAt(0) - 0x410 + 0xc0))
  await expect(extract(cyrillic, 'cv.txt')).rejects.toMatchObject({ code: 'encoding' })
})

test.each([
  ['<!-- saved from a site -->\n<html><body>Ada</body></html>', 'a web page'],
  ['\uFEFF<?xml version="1.0"?>\n<!DOCTYPE html><html>', 'a web page'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><text>Ada</text></svg>', 'an SVG picture'],
  ['<?xml version="1.0"?><office:document><office:body/></office:document>', 'OpenDocument in a single XML file'],
  ['% my resume\n\\documentclass[11pt]{moderncv}', 'LaTeX source'],
  ['#set page(paper: "a4")\n= Ada Byrne', 'Typst source'],
  ['{\n  "basics": { "name": "Ada Byrne" }\n}', 'a JSON file'],
  ['From: Ada <ada@mail.example>\nSubject: my resume\nMIME-Version: 1.0\n\nHello', 'a saved e-mail or web page'],
])('the source %j is called what it is', async (source, found) => {
  await expect(read(source)).rejects.toMatchObject({ code: 'unknown-format', message: expect.stringContaining(found) })
})

test('a resume that opens with a label or a bracket is no source', async () => {
  for (const top of ['Name: Ada Byrne', '[Ada Byrne]', '{ada}', '# Ada Byrne', '<ada@mail.example>'])
    expect((await read(`${top}\nEngineer`)).text).toContain('Engineer')
})
