import { expect, it } from 'vitest'
import { clip, locate, passageOf, trimmed } from '../../../src/resume/parse/passage.ts'
import { documentFromText } from '../../support/document-from-text.ts'

it('reads wrapped lines as one and still points at every word in the document', () => {
  const document = documentFromText('- Cut the nightly\n  import from 40 to 3 minutes')
  const passage = passageOf(document.lines)
  expect(passage.text).toBe('Cut the nightly import from 40 to 3 minutes')
  const figure = clip(passage, passage.text.indexOf('3 min'), passage.text.length)
  expect(document.text.slice(figure.start, figure.end)).toBe('3 minutes')
})

it('makes a word whole that a line end has split, and keeps later offsets right', () => {
  const document = documentFromText('Raised the perfor-\nmance of search')
  const passage = passageOf(document.lines)
  expect(passage.text).toBe('Raised the performance of search')
  const search = clip(passage, passage.text.indexOf('search'), passage.text.length)
  expect(document.text.slice(search.start, search.end)).toBe('search')
  const part = clip(search, 2, 4)
  expect(document.text.slice(part.start, part.end)).toBe('ar')
})

it.each([
  ['Built the back-\nend of it', 'Built the back-end of it'],
  ['Set up CI/\nCD for it', 'Set up CI/CD for it'],
  ['Moved to X-\nRay tracing', 'Moved to X-Ray tracing'],
])('keeps a hyphen or slash that belongs to the word: %j', (text, expected) => {
  expect(passageOf(documentFromText(text).lines).text).toBe(expected)
})

it('skips the lines of another column between two lines of a passage', () => {
  const [first, , third] = documentFromText('Wrote the\nSKILLS\nscheduler').lines
  const passage = passageOf([first!, third!])
  expect(passage.text).toBe('Wrote the scheduler')
  expect(clip(passage, 10, 19).start).toBe(third!.start)
})

it('trims without losing the place', () => {
  expect(trimmed({ text: '  Go ', start: 10, end: 15 })).toEqual({ text: 'Go', start: 12, end: 14 })
})

it('finds the page and the box of a few words within a line', () => {
  const document = documentFromText('Go and SQL')
  const line = { ...document.lines[0]!, box: { x: 100, y: 50, width: 100, height: 10 } }
  const runs = [{ at: 0, text: line.text, x: 100, right: 200, size: 10, bold: false, italic: false }]
  const set = { ...document, lines: [{ ...line, runs }] }
  expect(locate(set, { start: 7, end: 10 })).toEqual({ page: 1, box: { x: 170, y: 50, width: 30, height: 10 } })
  expect(locate(document, { start: 0, end: 2 })).toEqual({ page: 1, box: null })
})
