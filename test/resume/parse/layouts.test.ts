import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../../../review-rules/load.ts'
import { extract } from '../../../src/resume/extract/extract.ts'
import { outline } from '../../../src/resume/outline.ts'
import { parseResume } from '../../../src/resume/parse/parse.ts'
import { resumeFromText } from '../../support/document-from-text.ts'
import { type Placed, pdfOf, stacked } from '../../support/document-pdf.ts'

const vocabulary = loadVocabulary()

async function read(...texts: Placed[]) {
  return outline(parseResume(await extract(await pdfOf({ texts }), 'cv.pdf'), vocabulary))
}

const fromText = (text: string) => outline(resumeFromText(text))
const head: Placed[] = [
  { text: 'Ada Brook', x: 40, y: 50, size: 20, bold: true },
  { text: 'ada@brook.example | +44 7700 900123', x: 40, y: 66 },
]
const heading = (text: string, y: number): Placed => ({ text, x: 40, y, size: 13, bold: true })

it('finds the name where the title under it is set alike', async () => {
  const top = ['Dana Whitfield', 'Backend Engineer', 'dana@mail.example', '', 'SKILLS', 'Go, PostgreSQL']
  expect((await read(...stacked(top, 60, 60))).name).toBe('Dana Whitfield')
})

describe('a job is told', () => {
  it('with its title over two lines of a narrow column', async () => {
    const { jobs } = await read(
      ...head,
      heading('Experience', 100),
      { text: 'Senior Platform Engineer and Technical Lead for', x: 40, y: 120, size: 12, bold: true },
      { text: 'Clinical Data Exchange', x: 40, y: 134, size: 12, bold: true },
      { text: 'Harbour Health Ltd', x: 40, y: 148 },
      { text: 'May 2021 – Present', x: 40, y: 161 },
      { text: '• Moved sixty services to Kubernetes in a year.', x: 50, y: 174 },
    )
    expect(jobs).toMatchObject([
      {
        title: 'Senior Platform Engineer and Technical Lead for Clinical Data Exchange',
        company: 'Harbour Health Ltd',
        start: '2021-05',
      },
    ])
  })

  it('after an item that fills its line', async () => {
    const { jobs } = await read(
      ...head,
      heading('Experience', 100),
      { text: 'Tidewater — Engineer', x: 40, y: 120 },
      { text: 'May 2021 – Present', right: 555, y: 120 },
      ...stacked(
        [
          '– Wrote the tracking interface that forty shipping agents use, and cut the time to answer from 4 s to 0.3 s.',
          '– Moved the billing jobs to a queue.',
        ],
        44,
        133,
      ),
      { text: 'Copperleaf — Developer', x: 40, y: 159 },
      { text: 'Jan 2018 – Apr 2021', right: 555, y: 159 },
      ...stacked(['– Built the billing API.'], 44, 172),
    )
    expect(jobs.map((job) => [job.company, job.title, job.start])).toEqual([
      ['Tidewater', 'Engineer', '2021-05'],
      ['Copperleaf', 'Developer', '2018-01'],
    ])
  })

  it.each([
    'Company: Deccan Telecom Pvt. Ltd., Hyderabad\nDesignation: Software Engineer II\nDuration: July 2022 to Present',
    'Deccan Telecom Pvt. Ltd. / Software Engineer II / 2022-07 – Present',
    'Software Engineer II\nDeccan Telecom Pvt. Ltd. (Hyderabad)\nJuly 2022 – Present',
  ])('by labels, slashes or brackets: %s', (lines) => {
    const { jobs } = fromText(`Ada Brook\nada@brook.example\n\nEXPERIENCE\n\n${lines}\n- Built a rating service.`)
    expect(jobs).toMatchObject([
      { title: 'Software Engineer II', company: 'Deccan Telecom Pvt. Ltd.', start: '2022-07', end: 'present' },
    ])
  })

  it('in Spanish', () => {
    const { jobs } = fromText(
      'Íñigo Etxeberria\ninigo@correo.example\n\nEXPERIENCIA LABORAL\n\nDesarrollador Java\nKaia Pagos\nene. 2020 – actualidad\n- Diseñé el servicio de devoluciones.',
    )
    expect(jobs).toMatchObject([
      { title: 'Desarrollador Java', company: 'Kaia Pagos', start: '2020-01', end: 'present' },
    ])
  })
})

it('a table of schools is read row by row, without the names of its columns', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: [40, 260, 480][i] ?? 0, y }))
  const { education } = await read(
    ...head,
    heading('Education', 100),
    ...row(122, 'Course', 'Institution', 'Year').map((cell) => ({ ...cell, bold: true })),
    ...row(142, 'B.Tech (Computer Science)', 'Godavari College of Engineering', '2020'),
    ...row(162, 'Diploma (Electronics)', 'Krishna Polytechnic', '2016'),
  )
  expect(education.map(({ institution, end }) => [institution, end])).toEqual([
    ['Godavari College of Engineering', '2020'],
    ['Krishna Polytechnic', '2016'],
  ])
})

it('a form gives the name beside its label', () => {
  expect(fromText('Lebenslauf\n\nPERSÖNLICHE DATEN\n\nName: Jörg-Uwe Blättermann\nE-Mail: j@post.example').name).toBe(
    'Jörg-Uwe Blättermann',
  )
})

it('skills keep apart by the labels in front of them', async () => {
  const { skills } = await read(
    ...head,
    heading('Skills', 100),
    { text: 'Languages', x: 40, y: 120 },
    { text: 'Go, Python, SQL', x: 130, y: 120 },
    { text: 'Stores', x: 40, y: 133 },
    { text: 'PostgreSQL, Redis', x: 130, y: 133 },
  )
  expect(skills).toEqual(['Go', 'Python', 'SQL', 'PostgreSQL', 'Redis'])
})

it('labels that are words of headings too stay labels of their skills', async () => {
  const skill = (label: string, list: string, y: number) => [
    { text: label, x: 40, y },
    { text: list, x: 130, y },
  ]
  const { skills, sections } = await read(
    ...head,
    heading('Skills', 100),
    ...skill('Languages', 'Go, Python, SQL', 120),
    ...skill('Stores', 'PostgreSQL, Redis', 140),
    ...skill('Practices', 'Pairing, Tracing', 160),
    heading('Interests', 190),
    { text: 'Rowing', x: 40, y: 210 },
    heading('Projects', 240),
    { text: 'A tide table', x: 40, y: 260 },
  )
  expect(skills).toEqual(['Go', 'Python', 'SQL', 'PostgreSQL', 'Redis', 'Pairing', 'Tracing'])
  expect(sections).toHaveLength(3)
})

it('a range of dates that wraps after its second month is whole', async () => {
  const { jobs } = await read(
    ...head,
    heading('Experience', 100),
    { text: 'Software Engineering Intern | Harbourlight | Jun 2025 - Aug', x: 40, y: 120 },
    { text: '2025', x: 40, y: 133 },
    { text: '• Wrote a log shipper in Rust.', x: 50, y: 146 },
  )
  expect(jobs).toMatchObject([{ start: '2025-06', end: '2025-08', bullets: ['Wrote a log shipper in Rust.'] }])
})

it('a company whose last word is that of a heading stays a company', () => {
  const { jobs } = fromText(
    'Ada Brook\nada@brook.example\n\nWork Experience\n\nCopperleaf\nEngineer, 2019 – 2022\n- Built billing\n\nMangrove Software\nEngineer, 2016 – 2019\n- Built search\n\nEducation\n\nBSc Physics, Northern University, 2015',
  )
  expect(jobs.map((job) => job.company)).toEqual(['Copperleaf', 'Mangrove Software'])
})

it('a form is read by its labels, also where the employer stands below the tasks', () => {
  const resume = fromText(
    [
      'Curriculum Vitae\n\nPERSONAL INFORMATION\n\nSurname / First name\tAda Brook\nada@brook.example\n\nWORK EXPERIENCE',
      'Dates\t10/2020 – Present\nOccupation or position held\tResearch Engineer\nMain activities and\nresponsibilities\n- Maintain a mesh library.\nName and address of employer\tTidewater Institute, Leeds, UK',
      'Dates\t02/2016 – 09/2020\nOccupation or position held\tProgrammer\n- Built a flood forecast.\nName and address of employer\tHarbour Laboratory, Cork, Ireland',
      'EDUCATION AND TRAINING\n\nDates\t09/2012 – 07/2015\nTitle of qualification awarded\tBSc in Physics\nOrganisation providing education\tNorthern University',
      'Dates\t09/2010 – 07/2012\nTitle of qualification awarded\tDiploma in Music\nOrganisation providing education\tHilltop College',
    ].join('\n\n'),
  )
  expect(resume.name).toBe('Ada Brook')
  expect(resume.jobs).toMatchObject([
    {
      title: 'Research Engineer',
      company: 'Tidewater Institute',
      start: '2020-10',
      bullets: ['Maintain a mesh library.'],
    },
    { title: 'Programmer', company: 'Harbour Laboratory', end: '2020-09', bullets: ['Built a flood forecast.'] },
  ])
  expect(resume.education).toMatchObject([
    { institution: 'Northern University', degree: 'BSc', area: 'Physics', start: '2012-09' },
    { institution: 'Hilltop College', end: '2012-07' },
  ])
})

it('a narrow column gives the name below its label', () => {
  const { name } = fromText(
    'Curriculum vitae\n\nPERSONALIA\n\nNaam\nFemke van der Brook\n\nWoonplaats\nUtrecht\n\nE-mail\nfemke@brook.example',
  )
  expect(name).toBe('Femke van der Brook')
})

it('the name in a foot is no skill, and contact details in it are those of the person', () => {
  const body = 'EXPERIENCE\n\nEngineer, Copperleaf, 2019 – 2022\n- Built billing\n\nSKILLS\n\nGo, SQL'
  const named = fromText(`Ada Brook\nada@brook.example\n\n${body}\n\nAda Brook – Curriculum Vitae`)
  expect(named.skills).toEqual(['Go', 'SQL'])
  const below = fromText(`Ada Brook\n\n${body}\n\nLeeds, UK\n+44 7700 900123 • ada@brook.example • ada.example`)
  expect(below).toMatchObject({ phone: '+44 7700 900123', links: ['ada.example'], skills: ['Go', 'SQL'] })
})

it('the items of a list of schools are a school each', () => {
  const { education } = fromText(
    'Ada Brook\nada@brook.example\n\nEDUCATION\n\n- Northern Institute of Engineering, B.E. Computer Science (2014 - 2018), CGPA 8.4/10\n- Lakeview Higher Secondary School, HSC (2012 - 2014), 94.2%\n\nSKILLS\n\nGo',
  )
  expect(education.map(({ institution, degree, end }) => [institution, degree, end])).toEqual([
    ['Northern Institute of Engineering', 'B.E. Computer Science', '2018'],
    ['Lakeview Higher Secondary School', 'HSC', '2014'],
  ])
})

it('an item that ends in a range of dates stays in its list', async () => {
  const { education } = await read(
    ...head,
    heading('Education', 100),
    { text: 'Northern University', x: 40, y: 120, bold: true },
    { text: 'BSc Physics, Sep 2014 – Jun 2017', x: 40, y: 133 },
    { text: '• Won the river prize of the faculty twice', x: 50, y: 146 },
    { text: '• Teaching assistant for programming (2016 – 2017)', x: 50, y: 159 },
  )
  expect(education.map(({ institution }) => institution)).toEqual(['Northern University'])
})

it('a name over three lines of a narrow column is whole, and its particles are no job title', async () => {
  const { name } = await read(
    { text: 'Inês', x: 40, y: 50, size: 20, bold: true },
    { text: 'CARVALHAL', x: 40, y: 73, size: 20, bold: true },
    { text: 'de BROOK', x: 40, y: 96, size: 20, bold: true },
    { text: 'ines@brook.example', x: 40, y: 120 },
    heading('Experience', 150),
    { text: 'Engineer, Copperleaf, 2019 – 2022', x: 40, y: 170 },
  )
  expect(name).toBe('Inês CARVALHAL de BROOK')
})

it('a sign that a font of symbols draws opens the items of a list', async () => {
  const { jobs } = await read(
    ...head,
    heading('Experience', 100),
    { text: 'Engineer, Copperleaf, 2019 – 2022', x: 40, y: 120 },
    ...stacked(['{ Built the billing API', '{ Moved the ledger to Kotlin', '{ Halved the nightly batch'], 50, 133),
  )
  expect(jobs[0]?.bullets).toEqual(['Built the billing API', 'Moved the ledger to Kotlin', 'Halved the nightly batch'])
})

it('headings of a box beside the text are told though they are smaller', async () => {
  const small = (text: string, y: number): Placed => ({ text, x: 40, y, size: 9, bold: true })
  const { sections, skills } = await read(
    ...head,
    small('SKILLS', 90),
    { text: 'Go, SQL', x: 40, y: 103, size: 9 },
    small('LANGUAGES', 122),
    { text: 'Irish', x: 40, y: 135, size: 9 },
    small('INTERESTS', 154),
    { text: 'Rowing', x: 40, y: 167, size: 9 },
    heading('EXPERIENCE', 200),
    { text: 'Engineer, Copperleaf, 2019 – 2022', x: 40, y: 220 },
    heading('EDUCATION', 250),
    { text: 'BSc Physics, Northern University, 2015', x: 40, y: 270 },
  )
  expect(sections.map(({ kind }) => kind)).toEqual(['skills', 'languages', 'interests', 'experience', 'education'])
  expect(skills).toEqual(['Go', 'SQL'])
})

it.each([
  'Software Engineer / Quayside Media, New York, NY\n2019-02 .. 2022-07',
  'Software Engineer / Quayside Media\n02/2019 – 07/2022',
])('title and company on either side of a slash: %s', (lines) => {
  const { jobs } = fromText(`Ada Brook\nada@brook.example\n\nEXPERIENCE\n\n${lines}\n- Built a rating service.`)
  expect(jobs).toMatchObject([
    { title: 'Software Engineer', company: 'Quayside Media', start: '2019-02', end: '2022-07' },
  ])
})

it('an item that ends its sentence is not run into the job below it, nor a German noun cut off', async () => {
  const { jobs } = await read(
    { text: 'Ada Brook', x: 40, y: 50, size: 20, bold: true },
    {
      text: 'ada@brook.example, a line about what Ada does that reaches far over the text below it, as headers may',
      x: 40,
      y: 66,
    },
    heading('Berufserfahrung', 100),
    { text: 'Copperleaf, Entwicklerin, 2019 – heute', x: 40, y: 120 },
    { text: '• Verantwortung für die Architektur der Planung mit 14', x: 50, y: 133 },
    { text: 'Diensten in Kotlin.', x: 58, y: 146 },
    { text: '• Verkürzung der Einplanung von 45 auf sechs Minuten.', x: 50, y: 159 },
    { text: 'Mossgate, Entwicklerin', x: 40, y: 172 },
    { text: '2015 – 2019', x: 40, y: 185 },
    { text: '• Betreuung der Läden.', x: 50, y: 198 },
  )
  expect(jobs.map((job) => [job.company, job.bullets])).toEqual([
    [
      'Copperleaf',
      [
        'Verantwortung für die Architektur der Planung mit 14 Diensten in Kotlin.',
        'Verkürzung der Einplanung von 45 auf sechs Minuten.',
      ],
    ],
    ['Mossgate', ['Betreuung der Läden.']],
  ])
})

it('a table of jobs gives each its tasks', async () => {
  const resume = parseResume(
    await extract(
      await pdfOf({
        table: { xs: [40, 130, 240, 330, 555], ys: [110, 130, 190, 230] },
        texts: [
          ...head,
          heading('Work Experience', 100),
          ...['Period', 'Client', 'Position', 'Main tasks'].map((text, i) => ({
            text,
            x: [44, 134, 244, 334][i] ?? 0,
            y: 124,
            bold: true,
          })),
          { text: 'Jan 2020 –', x: 44, y: 144 },
          { text: 'Present', x: 44, y: 156 },
          { text: 'Copperleaf', x: 134, y: 144 },
          { text: 'Developer', x: 244, y: 144 },
          ...stacked(
            ['• Developed the parcel tracking service.', '• Maintained its databases for eleven firms.'],
            334,
            144,
          ),
          { text: '2016 – 2019', x: 44, y: 204 },
          { text: 'Mossgate', x: 134, y: 204 },
          { text: 'Analyst', x: 244, y: 204 },
          ...stacked(['• Built reports for the whole of the northern', 'region and its towns.'], 334, 204),
        ],
      }),
      'cv.pdf',
    ),
    vocabulary,
  )
  expect(outline(resume).jobs).toMatchObject([
    {
      title: 'Developer',
      company: 'Copperleaf',
      start: '2020-01',
      end: 'present',
      bullets: ['Developed the parcel tracking service.', 'Maintained its databases for eleven firms.'],
    },
    {
      title: 'Analyst',
      company: 'Mossgate',
      bullets: ['Built reports for the whole of the northern region and its towns.'],
    },
  ])
})

it('what stands beside the label of the tasks is the first of them', () => {
  const { jobs } = fromText(
    'Ada Brook\nada@brook.example\n\nEXPERIENCE\n\nCompany\tCopperleaf\nRole\tEngineer\nPeriod\t02/2018 - 03/2021\nResponsibilities\tDeveloped the promotions engine.\n• Resolved a memory leak.\n\nEDUCATION\n\nBSc Physics, Northern University, 2015',
  )
  expect(jobs).toMatchObject([
    { company: 'Copperleaf', bullets: ['Developed the promotions engine.', 'Resolved a memory leak.'] },
  ])
})

it('qualifications over lists of skills are skills where the schools have their own section', () => {
  const { skills, education } = fromText(
    'Ada Brook\nada@brook.example\n\nQUALIFICATIONS\n\n- Languages: Ruby, SQL\n- Tools: Git\n\nEDUCATION\n\nBSc Physics, Northern University, 2015',
  )
  expect(skills).toEqual(['Ruby', 'SQL', 'Git'])
  expect(education).toHaveLength(1)
})

it('labels set to the right, row below row, each keep their own list', async () => {
  const row = (label: string, list: string, y: number): Placed[] => [
    { text: label, right: 120, y },
    { text: list, x: 130, y },
  ]
  const { skills } = await read(
    { text: 'Ada Brook', x: 130, y: 50, size: 20, bold: true },
    { text: 'ada@brook.example', x: 130, y: 66 },
    { text: 'Experience', x: 130, y: 100, size: 13, bold: true },
    ...row('2019 – 2022', 'Engineer, Copperleaf, Leeds, UK', 120),
    { text: 'Built the billing interface that forty agents of the shipping house now use daily.', x: 130, y: 133 },
    { text: 'Skills', x: 130, y: 170, size: 13, bold: true },
    ...row('Programming', 'Go, Python, SQL', 190),
    ...row('Infrastructure', 'PostgreSQL, Redis', 206),
    ...row('Practices', 'Pairing, Tracing', 222),
  )
  expect(skills).toEqual(['Go', 'Python', 'SQL', 'PostgreSQL', 'Redis', 'Pairing', 'Tracing'])
})

it.each([
  ['Opdrachtgever:', 'Periode:', 'Rol:', 'Werkzaamheden:'],
  ['Pracodawca:', 'Okres zatrudnienia:', 'Stanowisko:', 'Zakres obowiązków:'],
  ['Empregador:', 'Datas:', 'Função ou cargo ocupado:', 'Principais atividades e responsabilidades:'],
])('reads a form by its labels: %s %s %s', (company, dates, title, duties) => {
  const form = (firm: string, years: string) =>
    `${company} ${firm}\n${dates} ${years}\n${title} Backend Developer\n${duties}\n- Built the billing API`
  const { roles } = resumeFromText(
    `Ada Brook\nada@brook.example\n\nEXPERIENCE\n${form('Copperleaf', '2020 – 2022')}\n\n${form('Mossgate', '2018 – 2020')}`,
  )
  expect(roles.map((role) => [role.title?.text, role.company?.text, role.dates?.text, role.bullets.length])).toEqual([
    ['Backend Developer', 'Copperleaf', '2020 – 2022', 1],
    ['Backend Developer', 'Mossgate', '2018 – 2020', 1],
  ])
})

it('takes the employer above labelled lines for the company, and not its client', () => {
  const text = `Copperleaf Pvt. Ltd., Pune\t2020 – 2022\nDesignation: Consultant\nProject: Loyalty\nClient: A grocery chain\nRole: Module lead\n- Built the billing API`
  const [role] = resumeFromText(`Ada Brook\nada@brook.example\n\nEXPERIENCE\n${text}`).roles
  expect([role?.title?.text, role?.company?.text]).toEqual(['Consultant', 'Copperleaf Pvt. Ltd.'])
})

it('reads degree and subject behind their labels below the school', () => {
  const [study] = resumeFromText(
    `Ada Brook\nada@brook.example\n\nEDUCATION\n2016 – 2018\tNorthern University\nKierunek: Informatyka\nTytuł: magister`,
  ).education
  expect([study?.institution?.text, study?.degree?.text, study?.area?.text]).toEqual([
    'Northern University',
    'magister',
    'Informatyka',
  ])
})

describe('the name', () => {
  const contact: Placed = { text: 'ada@brook.example', x: 400, y: 60 }
  const below = [heading('Skills', 190), ...stacked(['Go, PostgreSQL and Kafka on most days', 'Linux'], 40, 206)]

  it('is what is set large, also right of a town', async () => {
    const texts: Placed[] = [{ text: 'Opole', x: 40, y: 50 }, { text: 'Ada Brook', x: 200, y: 50, size: 30 }, contact]
    expect((await read(...texts, ...below)).name).toBe('Ada Brook')
  })

  it('goes on in large letters over several lines, with small ones beside and between', async () => {
    const texts: Placed[] = [
      { text: 'Ada', x: 40, y: 50, size: 40, bold: true },
      contact,
      { text: 'Fairweather-', x: 40, y: 92, size: 40, bold: true },
      { text: 'Columbus, Ohio, US', x: 400, y: 92 },
      { text: 'Brook', x: 40, y: 134, size: 40, bold: true },
      { text: 'Backend Engineer', x: 40, y: 156, size: 18 },
    ]
    expect((await read(...texts, ...below)).name).toBe('Ada Fairweather-Brook')
  })

  it.each([
    ['Tan Wei Jie, Brandon', 'Tan Wei Jie, Brandon'],
    ['Ada Brook, PhD', 'Ada Brook'],
    ['Ada Brook, Developer', 'Ada Brook'],
  ])('keeps a given name behind its comma, but neither degree nor title: %s', async (text, name) => {
    const large: Placed = { text, x: 40, y: 50, size: 24, bold: true }
    expect((await read(large, { ...contact, y: 80 }, ...below)).name).toBe(name)
  })
})

it('reads a telephone number whose last figures stand in their cell below', async () => {
  const texts: Placed[] = [
    { text: 'Ada Brook', x: 40, y: 50, size: 20, bold: true },
    { text: '+44 7700', x: 200, y: 70 },
    { text: 'ada@brook.example', x: 40, y: 83 },
    { text: '900123', x: 203, y: 83 },
    { text: 'github.com/adab', x: 320, y: 83 },
  ]
  const below = [heading('Skills', 190), ...stacked(['Go, PostgreSQL and Kafka on most days', 'Linux'], 40, 206)]
  expect((await read(...texts, ...below)).phone).toBe('+44 7700 900123')
})
