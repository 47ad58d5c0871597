import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../../../review-rules/load.ts'
import type { Line } from '../../../src/resume/model.ts'
import { parseResume } from '../../../src/resume/parse/parse.ts'
import { documentFromText, resumeFromText } from '../../support/document-from-text.ts'

const job = 'Backend Engineer, Copperleaf\n2020 – 2022\n- Built the billing API'
const kinds = (text: string) =>
  resumeFromText(`Ada Brook\nada@brook.example\n\n${text}`).sections.map((section) => section.kind)

describe('headings are known in the languages of our markets', () => {
  it.each([
    ['WORK HISTORY', 'experience'],
    ['Professional Experience:', 'experience'],
    ['E X P E R I E N C E', 'experience'],
    ['Nursing Experience', 'experience'],
    ['Berufserfahrung', 'experience'],
    ['Expérience professionnelle', 'experience'],
    ['Werkervaring', 'experience'],
    ['Persönliche Daten', 'personal'],
    ['Education & Training', 'education'],
    ['Formation', 'education'],
    ['Tools & Technologies', 'skills'],
    ['Vaardigheden', 'skills'],
    ['Doświadczenie zawodowe', 'experience'],
    ['Habilitações académicas', 'education'],
    ['Competenze informatiche', 'skills'],
    ['Työkokemus', 'experience'],
    ['Experiencia en banca digital', 'experience'],
    ['Edukacja i pasje', 'education'],
    ['Honors/Awards', 'awards'],
    ['Referees', 'references'],
  ])('%s', (heading, kind) => {
    const next = heading === heading.toUpperCase() ? 'SCHOOLING' : 'Schooling'
    expect(kinds(`${heading}\n\nSomething\n\n${next}\nBSc Physics, 2015`)[1]).toBe(kind)
  })
})

it('takes two known headings in one for a heading, in no other look than the others', () => {
  const text = `Work Experience\n\n${job}\n\nVolunteering and Teaching\nMentor, Hilltop Club\n2015 – 2019\n- Taught Python\n\nEducation\nBSc Physics, 2015`
  expect(kinds(text)).toEqual(['header', 'experience', 'volunteer', 'education'])
})

it('keeps languages apart from skills in whatever language they are named', () => {
  for (const names of ['Polski – ojczysty\nAngielski – C1', 'Inglese, tedesco', 'suomi, ruotsi'])
    expect(kinds(`LANGUAGES\n${names}\n\nEXPERIENCE\n${job}`)).toEqual(['header', 'languages', 'experience'])
})

it('takes no label within the skills and no word of a sentence for a heading', () => {
  const text = `SUMMARY\nBackend engineer with a wide\nexperience\nof payments.\n\nSKILLS\nLanguages\nGo, SQL\nTools\nGit\n\nEXPERIENCE\n${job}`
  expect(kinds(text)).toEqual(['header', 'summary', 'skills', 'experience'])
})

it('opens a section under a heading of the writer’s own that looks like the others', () => {
  expect(
    kinds(`EXPERIENCE\n${job}\n\nMOUNTAIN RESCUE\nMember of the team in Kendal\n\nEDUCATION\nBSc Physics, 2015`),
  ).toEqual(['header', 'experience', 'other', 'education'])
})

it('takes a typed line that ends in a heading’s word for a heading where the headings are typed so', () => {
  const text = `Work Experience\n\n${job}\n\nNursing Experience\nStaff Nurse, Hilltop Hospital\n2015 – 2019\n- Ran the night shift\n\nEducation\nBSc Physics, 2015`
  expect(kinds(text)).toEqual(['header', 'experience', 'experience', 'education'])
})

it('reads a heading and its section from one line', () => {
  const resume = resumeFromText(`Ada Brook\nada@brook.example\n\nSKILLS: Go, SQL\n\nEXPERIENCE\n\n${job}`)
  expect(resume.sections.map((section) => section.kind)).toEqual(['header', 'skills', 'experience'])
  expect(resume.skills.flatMap((group) => group.skills.map((skill) => skill.text))).toEqual(['Go', 'SQL'])
})

it('lets a column go on with its own section on the next page', () => {
  const document = documentFromText(
    'Ada Brook\nSKILLS\nGo\nEXPERIENCE\nBackend Engineer, Copperleaf\n2020 – 2022\n- Built billing\nSQL\n- Moved the queue',
  )
  const columns = [0, 1, 1, 2, 2, 2, 2, 1, 2]
  const sizes = [20, 12, 9, 12, 9, 9, 9, 9, 9]
  const lines = document.lines.map((line, i): Line => {
    const box = { x: columns[i] === 1 ? 40 : 200, y: i < 7 ? 40 + i * 20 : 40, width: 100, height: 10 }
    return { ...line, column: columns[i] ?? 0, page: i < 7 ? 1 : 2, size: sizes[i] ?? 9, box, bold: sizes[i] !== 9 }
  })
  const resume = parseResume({ ...document, lines }, loadVocabulary())
  expect(resume.skills.flatMap((group) => group.skills.map((skill) => skill.text))).toEqual(['Go', 'SQL'])
  expect(resume.roles.map((role) => role.bullets.map((bullet) => bullet.text))).toEqual([
    ['Built billing', 'Moved the queue'],
  ])
})

it('finds the summary under its heading, and as a paragraph under the name', () => {
  const words = 'Backend engineer with six years of payments work in Go and PostgreSQL for two banks.'
  expect(resumeFromText(`Ada Brook\nada@brook.example\n\nPROFILE\n${words}\n\nEXPERIENCE\n${job}`).summary?.text).toBe(
    words,
  )
  expect(resumeFromText(`Ada Brook\nada@brook.example\n\n${words}\n\nEXPERIENCE\n${job}`).summary?.text).toBe(words)
  expect(resumeFromText(`Ada Brook\nada@brook.example\n\nEXPERIENCE\n${job}`).summary).toBeNull()
})
