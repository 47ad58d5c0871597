import { describe, expect, it } from 'vitest'
import columns from '../../review-rules/ats/columns.ts'
import photo from '../../review-rules/contact/photo.ts'
import visibleLinks from '../../review-rules/contact/visible-links.ts'
import { loadDictionary } from '../../review-rules/dictionary.ts'
import hiddenText from '../../review-rules/document/hidden-text.ts'
import paper from '../../review-rules/document/paper.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../../review-rules/load.ts'
import educationFirst from '../../review-rules/structure/education-first.ts'
import { extract } from '../../src/resume/extract/extract.ts'
import type { Document } from '../../src/resume/model.ts'
import { parseResume } from '../../src/resume/parse/parse.ts'
import type { Market } from '../../src/review/context.ts'
import { knowledgeOf, prepare } from '../../src/review/prepare.ts'
import type { Rule, Subject } from '../../src/review/rule.ts'
import { plainResume } from '../support/plain-resumes.ts'

const vocabulary = loadVocabulary()
const knowledge = knowledgeOf([], loadOverlays(), loadLexicon(), loadDictionary())

/** The ready resume of a market as if its file had the layout given. */
async function subjectWith(market: Market, layout: Partial<Document>, header?: string): Promise<Subject> {
  const text = plainResume(market, header === undefined ? {} : { header })
  const document = await extract(new TextEncoder().encode(text), 'resume.txt')
  return prepared(market, { ...document, format: 'pdf', ...layout })
}

function prepared(market: Market, document: Document): Subject {
  const asked = { market, level: 'mid', employer: null, posting: null, today: { year: 2026, month: 11 } } as const
  return prepare(parseResume(document, vocabulary), asked, knowledge)
}

function page(facts: Partial<Document['pages'][number]>): Document['pages'] {
  return [{ number: 1, width: 612, height: 792, columns: 1, images: [], ...facts }]
}

describe('what only the layout of a file shows', () => {
  it('names the paper of the market to someone who used the other one', async () => {
    const a4 = await subjectWith('us', { pages: page({ width: 595.3, height: 841.9 }) })
    expect([...paper.check(a4, { size: 'letter', tolerance: 6 })]).toEqual([
      { where: [], data: { name: 'US Letter', found: 'A4' } },
    ])
    expect([...paper.check(a4, { size: 'a4', tolerance: 6 })]).toEqual([])
  })

  it('says which page is set in columns', async () => {
    const two = await subjectWith('us', { pages: page({ columns: 2 }) })
    expect([...columns.check(two, {})]).toEqual([{ where: [], data: { page: 1, columns: 2 } }])
  })

  it('asks for an address that is only behind a word', async () => {
    const links = [{ url: 'https://github.com/example-dana', text: 'my code', page: 1 }]
    const hidden = await subjectWith('us', { links }, 'Denver, CO | dana.whitfield@mail.example | my code')
    const [hit] = [...visibleLinks.check(hidden, {})]
    expect(hit?.where.map(({ text }) => text)).toEqual(['my code'])
    expect(hit?.data).toEqual({ what: 'Your GitHub profile stands' })
  })

  it('notices a portrait at the top of the first page, and no banner', async () => {
    const portrait = await subjectWith('us', { pages: page({ images: [{ x: 480, y: 30, width: 90, height: 110 }] }) })
    const banner = await subjectWith('us', { pages: page({ images: [{ x: 0, y: 0, width: 612, height: 60 }] }) })
    expect([...photo.check(portrait, {})]).toHaveLength(1)
    expect([...photo.check(banner, {})]).toEqual([])
  })

  it('names words in the colour of the paper by the first of them', async () => {
    const hidden = [{ page: 2, text: 'kubernetes terraform principal staff architect' }]
    const subject = await subjectWith('us', { hidden })
    expect([...hiddenText.check(subject, {})]).toMatchObject([
      { data: { page: 2, count: 5, words: 'kubernetes terraform principal staff' } },
    ])
    expect([...hiddenText.check(await subjectWith('us', { hidden: [] }), {})]).toEqual([])
  })

  it('sees no portrait in a logo that stands where one would', async () => {
    const logo = { x: 480, y: 30, width: 90, height: 90, flat: true } as const
    expect([...photo.check(await subjectWith('us', { pages: page({ images: [logo] }) }), {})]).toEqual([])
  })

  it('does not take a side column for something that stands above the jobs', async () => {
    const text = `Imke van der Wal
imke.vdwal@post.example

EDUCATION
B.S. Computer Science, Puget State University, 2020

EXPERIENCE
Software Engineer
Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`
    const document = await extract(new TextEncoder().encode(text), 'resume.txt')
    const split = document.lines.findIndex((line) => line.text === 'EXPERIENCE')
    const lines = document.lines.map((line, i) => ({ ...line, column: i < 2 ? 0 : i < split ? 1 : 2 }))
    const found = (resume: Document) => [...educationFirst.check(prepared('us', resume), { years: 2 })]
    expect(found(document)).toHaveLength(1)
    expect(found({ ...document, lines })).toEqual([])
  })

  it('keeps these questions from files without pages', async () => {
    const text = await subjectWith('us', { format: 'txt' })
    expect([paper, columns].map((rule) => (rule as unknown as Rule).when?.(text))).toEqual([false, false])
  })
})
