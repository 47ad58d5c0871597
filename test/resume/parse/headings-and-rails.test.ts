import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../../../review-rules/load.ts'
import { extract } from '../../../src/resume/extract/extract.ts'
import { outline } from '../../../src/resume/outline.ts'
import { parseResume } from '../../../src/resume/parse/parse.ts'
import { resumeFromText } from '../../support/document-from-text.ts'
import { type Placed, pdfOf, stacked } from '../../support/document-pdf.ts'

const vocabulary = loadVocabulary()

async function read(texts: Placed[]) {
  return outline(parseResume(await extract(await pdfOf({ texts }), 'cv.pdf'), vocabulary))
}

const head: Placed[] = [
  { text: 'Ada Brook', x: 40, y: 50, size: 20, bold: true },
  { text: 'ada@brook.example | +44 7700 900123', x: 40, y: 66 },
]
const heading = (text: string, y: number, x = 40): Placed => ({ text, x, y, size: 13, bold: true })
const kindsOf = ({ sections }: Awaited<ReturnType<typeof read>>) => sections.map(({ kind }) => kind)

describe('dates and labels set in a margin', () => {
  it('are told from the text that they stand flush against, and wrap beside it', async () => {
    const beside = (label: string, text: string, y: number): Placed[] => [
      { text: label, right: 131, y },
      { text, x: 137, y },
    ]
    const { jobs, skills, education } = await read([
      { text: 'Ada Brook', x: 137, y: 50, size: 20, bold: true },
      { text: 'ada@brook.example', x: 137, y: 66 },
      heading('Experience', 100, 137),
      ...beside('Sep 2021 –', 'Developer, Copperleaf, Leeds', 122),
      ...beside('present', '• Built the booking service of forty clinics of the northern towns.', 134),
      ...beside('Feb 2019 –', 'Analyst, Mossgate, York', 154),
      ...beside('Aug 2021', '• Wrote the reports that the board reads.', 166),
      heading('Education', 190, 137),
      ...beside('2014 – 2017', 'BSc Physics, Northern University', 210),
      heading('Skills', 240, 137),
      ...beside('Back end', 'Go, Python', 260),
      ...beside('Stores', 'PostgreSQL, Redis', 276),
    ])
    expect(jobs).toMatchObject([
      { title: 'Developer', company: 'Copperleaf', start: '2021-09', end: 'present' },
      { title: 'Analyst', company: 'Mossgate', start: '2019-02', end: '2021-08' },
    ])
    expect(education).toMatchObject([{ institution: 'Northern University', start: '2014', end: '2017' }])
    expect(skills).toEqual(['Go', 'Python', 'PostgreSQL', 'Redis'])
  })

  it('belong to their jobs, though smaller and among headings of other sections', async () => {
    const label = (text: string, y: number): Placed => ({ text, middle: 90, y, size: 9, bold: true })
    const dates = (text: string, y: number): Placed => ({ text, middle: 90, y, size: 7 })
    const { jobs } = await read([
      { text: 'Ada Brook', x: 220, y: 50, size: 20, bold: true },
      label('CONTACT', 84),
      { text: 'ada@brook.example', x: 220, y: 84 },
      { text: '+44 7700 900123', x: 220, y: 98 },
      label('ABOUT', 130),
      ...stacked(['Developer of ten years who likes small services and', 'reads what others wrote before.'], 220, 130),
      label('EXPERIENCE', 172),
      dates('2021-04 TO PRESENT', 190),
      { text: 'Developer at Copperleaf', x: 220, y: 184, bold: true },
      ...stacked(['Built the booking service of forty clinics.', 'Halved the nightly batch.'], 230, 198),
      dates('2018-09 TO 2021-03', 246),
      { text: 'Analyst at Mossgate', x: 220, y: 240, bold: true },
      ...stacked(['Wrote the reports that the board reads.', 'Trained the staff of three sites.'], 230, 254),
    ])
    expect(jobs.map((job) => [job.title, job.company, job.start, job.end])).toEqual([
      ['Developer', 'Copperleaf', '2021-04', 'present'],
      ['Analyst', 'Mossgate', '2018-09', '2021-03'],
    ])
  })

  it('a heading in the middle of what it stands beside heads all of it', async () => {
    const { skills } = await read([
      { text: 'Ada Brook', x: 160, y: 50, size: 20, bold: true },
      { text: 'ada@brook.example', x: 160, y: 66 },
      { text: 'Experience', x: 60, y: 106, bold: true },
      { text: 'Developer, Copperleaf, 2019 – 2022', x: 160, y: 106 },
      ...stacked(['• Built the billing interface', '• Halved the nightly batch', '• Wrote the tests'], 170, 119),
      ...stacked(['• Moved the ledger to Kotlin', '• Trained the staff', '• Kept the records'], 170, 158),
      { text: 'Skills', x: 60, y: 246.5, bold: true },
      ...stacked(['Languages: Go, Python', 'Stores: PostgreSQL, Redis', 'Clouds: AWS', 'Tools: Git'], 160, 227),
    ])
    expect(skills).toEqual(['Go', 'Python', 'PostgreSQL', 'Redis', 'AWS', 'Git'])
  })

  it('headings in the first cells of a table without a layout head what the rows hold', () => {
    const { skills, jobs, education, sections } = outline(
      resumeFromText(
        'Ada Brook\nada@brook.example\n\nSkills\tLanguages: Go, SQL\nStores: PostgreSQL\n\nExperience\tDeveloper, Copperleaf\n2019 – 2022\n- Built the billing interface\n\nEducation\tBSc Physics, Northern University\n2015 – 2018\n\nLanguages\tIrish, English',
      ),
    )
    expect(skills).toEqual(['Go', 'SQL', 'PostgreSQL'])
    expect(jobs).toMatchObject([{ title: 'Developer', company: 'Copperleaf', start: '2019' }])
    expect(education).toMatchObject([{ institution: 'Northern University', start: '2015' }])
    expect(sections.map(({ kind }) => kind)).toEqual(['skills', 'experience', 'education', 'languages'])
  })

  it('headings row below row do not become one', async () => {
    const beside = (label: string, text: string, y: number): Placed[] => [
      { text: label, x: 40, y, bold: true },
      { text, x: 150, y },
    ]
    const resume = await read([
      { text: 'Ada Brook', x: 40, y: 50, size: 20, bold: true },
      { text: 'ada@brook.example', x: 40, y: 66 },
      ...beside('SUMMARY', 'Developer between firmware and cloud with ten years in heating and mobility.', 100),
      ...beside('SKILLS', 'Go, Python, SQL', 130),
      ...beside('LANGUAGES', 'German, English', 160),
      ...beside('INTERESTS', 'Bouldering', 174),
    ])
    expect(kindsOf(resume)).toEqual(['summary', 'skills', 'languages', 'interests'])
  })
})

describe('a heading is told', () => {
  const job = (y: number): Placed[] => [
    { text: 'Developer, Copperleaf', x: 40, y },
    { text: '2019 – 2022', right: 555, y },
  ]

  it('at the foot of the first of several columns, which it does not belong to', async () => {
    const { skills, education } = await read([
      ...head,
      heading('Experience', 100),
      ...job(120),
      { text: '• Built the billing interface that forty agents of the shipping house use each day.', x: 40, y: 133 },
      heading('Skills', 160),
      ...['Languages', 'Stores', 'Tools'].map((text, i) => ({ text, x: 40 + i * 150, y: 182, bold: true })),
      ...stacked(['Go', 'Python', 'SQL'], 40, 196),
      ...stacked(['PostgreSQL', 'Redis', 'Kafka'], 190, 196),
      ...stacked(['Git', 'Docker', 'Make'], 340, 196),
      heading('Education', 252),
      { text: 'BSc Physics, Northern University, Leeds, with a thesis on tides. 2014 – 2017', x: 40, y: 272 },
    ])
    expect(skills).toEqual(['Go', 'Python', 'SQL', 'PostgreSQL', 'Redis', 'Kafka', 'Git', 'Docker', 'Make'])
    expect(education).toMatchObject([{ institution: 'Northern University', start: '2014' }])
  })

  it('behind a dot', async () => {
    const dotted = (text: string, y: number): Placed => ({ text: `• ${text}`, x: 40, y, bold: true })
    const resume = await read([
      ...head,
      dotted('WORK EXPERIENCE', 110),
      ...job(134),
      { text: '• Built the billing interface', x: 50, y: 147 },
      { text: '• Halved the nightly batch', x: 50, y: 160 },
      dotted('EDUCATION AND TRAINING', 190),
      { text: 'BSc Physics, Northern University, 2015', x: 40, y: 214 },
    ])
    expect(kindsOf(resume)).toEqual(['experience', 'education'])
    expect(resume.jobs[0]?.bullets).toEqual(['Built the billing interface', 'Halved the nightly batch'])
  })

  it('by its size, when most others are in capitals and it is not', async () => {
    const large = (text: string, y: number): Placed => ({ text, x: 40, y, size: 15, bold: true })
    const resume = await read([
      ...head,
      large('EXPERIENCE', 110),
      ...job(130),
      large('EDUCATION', 170),
      { text: 'BSc Physics, Northern University, 2015', x: 40, y: 190 },
      large('Certifications', 230),
      { text: 'Cluster Administrator, 2023', x: 40, y: 250 },
    ])
    expect(kindsOf(resume)).toEqual(['experience', 'education', 'certificates'])
  })

  it('over two lines of a rail, set flush right', async () => {
    const rail = (text: string, y: number): Placed => ({ text, right: 150, y, size: 14 })
    const resume = await read([
      { text: 'Ada Brook', x: 170, y: 50, size: 20 },
      { text: 'ada@brook.example', x: 170, y: 66 },
      rail('Work', 102),
      rail('experience', 118),
      { text: 'Developer, Copperleaf', x: 170, y: 100, bold: true },
      { text: '2019 – 2022', right: 555, y: 100, bold: true },
      ...stacked(['• Built the billing interface', '• Halved the nightly batch', '• Wrote the tests'], 180, 114),
      rail('Education', 192),
      { text: 'BSc Physics, Northern University, 2015', x: 170, y: 190 },
      rail('Interests', 232),
      { text: 'Rowing', x: 170, y: 230 },
    ])
    expect(kindsOf(resume)).toEqual(['experience', 'education', 'interests'])
    expect(resume.jobs).toMatchObject([{ company: 'Copperleaf', start: '2019' }])
  })

  it('above the first section, where the writer tells of himself', async () => {
    const resume = await read([
      ...head,
      { text: 'About me', x: 40, y: 96, size: 11.5, bold: true },
      { text: 'Developer who cares for accessibility and for speed on old telephones.', x: 40, y: 116 },
      heading('Experience', 150),
      ...job(170),
      heading('Education', 210),
      { text: 'BSc Physics, Northern University, 2015', x: 40, y: 230 },
    ])
    expect(resume.sections[0]?.kind).toBe('summary')
  })

  it('in words of the writer’s own over an entry, where entries are larger than text', async () => {
    const large = (text: string, y: number): Placed => ({ text, x: 40, y, size: 20 })
    const entry = (text: string, y: number): Placed[] => [
      { text, x: 40, y, size: 13 },
      { text: '2019 – 2022', right: 555, y, size: 13 },
    ]
    const text = 'Did what was asked of the whole team and a little more besides, week by week.'
    const resume = await read([
      { text: 'Ada Brook', x: 40, y: 50, size: 26 },
      { text: 'ada@brook.example', x: 40, y: 70 },
      large('EXPERIENCE', 120),
      ...entry('Developer, Copperleaf', 146),
      { text, x: 40, y: 162 },
      large('EDUCATION', 200),
      ...entry('Northern University', 226),
      { text, x: 40, y: 242 },
      large('OPEN EVENINGS', 280),
      ...entry('Guide, Harbour Museum', 306),
      { text, x: 40, y: 322 },
    ])
    expect(kindsOf(resume)).toEqual(['experience', 'education', 'other'])
    expect(resume.education).toHaveLength(1)
  })

  it('not in the name of the school where somebody taught', async () => {
    const resume = await read([
      ...head,
      heading('Experience', 100),
      heading('Copperleaf', 130),
      { text: '2019 – 2022', x: 300, y: 144 },
      { text: 'Developer', x: 40, y: 152, bold: true },
      { text: '• Built the billing interface', x: 50, y: 168 },
      heading('Rose Hill High School', 200),
      { text: '2013 – 2019', x: 300, y: 214 },
      { text: 'Physics Teacher', x: 40, y: 222, bold: true },
      { text: '• Taught five classes of 28 pupils', x: 50, y: 238 },
      heading('Education', 270),
      { text: 'BSc Physics, Northern University, 2012', x: 40, y: 290 },
    ])
    expect(resume.jobs.map(({ company }) => company)).toEqual(['Copperleaf', 'Rose Hill High School'])
  })
})

it('profiles linked on the first page are the candidate’s below the summary too, and no repository is', async () => {
  const linksTo = async (url: string) => {
    const texts = [
      ...head,
      heading('Profile', 96),
      { text: 'Developer of ten years who likes small services and reads what others wrote before.', x: 40, y: 116 },
      { text: 'code of mine', x: 40, y: 142 },
      heading('Experience', 170),
      { text: 'Developer, Copperleaf, 2019 – 2022', x: 40, y: 190 },
      { text: '• Built the billing interface', x: 50, y: 203 },
    ]
    const bytes = await pdfOf({ texts, link: { url, box: [40, 134, 60, 10] } })
    return outline(parseResume(await extract(bytes, 'cv.pdf'), vocabulary)).links
  }
  expect(await linksTo('https://github.com/ada-brook')).toEqual(['https://github.com/ada-brook'])
  expect(await linksTo('https://github.com/tides/api')).toEqual([])
})
