import { describe, expect, it } from 'vitest'
import { resumeFromText } from '../../support/document-from-text.ts'

const resumeWith = (section: string) =>
  resumeFromText(`Ada Brook\nada@brook.example\n\n${section}\n\nINTERESTS\nRowing`)

describe('institution, degree, subject and dates are told apart', () => {
  it.each([
    'BSc (Hons) Physics, Northern University, 2015 – 2018',
    'Northern University\t2015 – 2018\nBSc (Hons) Physics',
    'BSc (Hons) in Physics\tNorthern University\n2015 – 2018',
    'Northern University — BSc (Hons) Physics (2015 – 2018)',
    '2015 – 2018\tBSc (Hons) Physics, Northern University',
    'Northern University, Leeds, UK\nBSc (Hons), Physics\t2015 – 2018',
  ])('%j', (text) => {
    const [study] = resumeWith(`EDUCATION\n${text}`).education
    expect([study?.institution?.text, study?.degree?.text, study?.area?.text, study?.dates?.text]).toEqual([
      'Northern University',
      'BSc (Hons)',
      'Physics',
      '2015 – 2018',
    ])
  })
})

it('takes the school from a line that goes on with “at the”', () => {
  const [study] = resumeWith('EDUCATION\nB.Sc. Informatik\t2012 – 2015\nan der Hochschule Moosbach').education
  expect(study?.institution?.text).toBe('Hochschule Moosbach')
})

it('takes a long line of school, place and degree for the head of a course and not for a sentence', () => {
  const { education } = resumeFromText(
    'Ada Brook\nada@brook.example\n\nEDUCATION\nOctober 2013 – March 2016\nUniversity of the Northern Fells, Kendal, England - M.Sc. in Computer Science',
  )
  expect(education.map((study) => [study.institution?.text, study.degree?.text])).toEqual([
    ['University of the Northern Fells', 'M.Sc.'],
  ])
})

it('keeps two courses apart, each with its own date', () => {
  const { education } = resumeWith('EDUCATION\nMSc Computing, Hilltop College, 2019\nBA History, Hilltop College, 2017')
  expect(education.map((study) => [study.degree?.text, study.dates?.text])).toEqual([
    ['MSc', '2019'],
    ['BA', '2017'],
  ])
})

it.each([
  ['University of Ohio, Lakeside, Lakeside, OH\nB.S., Physics, May 2015', 'University of Ohio, Lakeside'],
  ['B.S. in Physics, University of Ohio, Lakeside, May 2015', 'University of Ohio, Lakeside'],
  ['Ohio State University, Columbus, OH\nB.S., Physics, May 2015', 'Ohio State University'],
  ['Charlesgate College, Boston, MA\nB.S., Physics, May 2015', 'Charlesgate College'],
])('a campus belongs to its university and a town does not: %j', (text, institution) => {
  const [study] = resumeWith(`EDUCATION\n${text}`).education
  expect([study?.institution?.text, study?.degree?.text]).toEqual([institution, 'B.S.'])
})

it.each([
  ['Full-Stack Bootcamp, Harbour Code Academy, 2020', 'Harbour Code Academy', 'Full-Stack Bootcamp'],
  ['BS, Physics, Northern College (magna cum laude), 2012', 'Northern College', 'BS'],
  ['PhD, Physics, Northern University. Thesis: Clocks, 2018', 'Northern University', 'PhD'],
  ['B.E.\tNorthern College\t2016\t8.1 CGPA', 'Northern College', 'B.E.'],
])('school and degree of %j', (text, institution, degree) => {
  const [study] = resumeWith(`EDUCATION\n${text}`).education
  expect([study?.institution?.text, study?.degree?.text]).toEqual([institution, degree])
  expect(study?.area?.text ?? 'Physics').toBe('Physics')
})

const skillsIn = (text: string) =>
  resumeWith(`SKILLS\n${text}`).skills.map((group) => [
    group.label?.text ?? null,
    group.skills.map((skill) => skill.text),
  ])

describe('skills are read in their groups', () => {
  it.each([
    [
      'Languages: Go, C++, C#\nData: PostgreSQL',
      [
        ['Languages', ['Go', 'C++', 'C#']],
        ['Data', ['PostgreSQL']],
      ],
    ],
    ['Go | SQL | Kafka', [[null, ['Go', 'SQL', 'Kafka']]]],
    ['Go\tSQL\tKafka', [[null, ['Go', 'SQL', 'Kafka']]]],
    ['- Go\n- SQL\n- CI/CD', [[null, ['Go', 'SQL', 'CI/CD']]]],
    ['Cloud: AWS (ECS, SQS), GCP', [['Cloud', ['AWS', 'ECS', 'SQS', 'GCP']]]],
    ['Go (expert), SQL (5 years), Kafka - advanced', [[null, ['Go', 'SQL', 'Kafka']]]],
    ['Go ★★★★☆, SQL 80%', [[null, ['Go', 'SQL']]]],
    ['Data: PostgreSQL, Redis,\nKafka', [['Data', ['PostgreSQL', 'Redis', 'Kafka']]]],
    [
      'Languages – Java, Kotlin\nBuild tools - Gradle',
      [
        ['Languages', ['Java', 'Kotlin']],
        ['Build tools', ['Gradle']],
      ],
    ],
    ['Java – 5 years, Kotlin – 2 years', [[null, ['Java', 'Kotlin']]]],
  ])('%j', (text, groups) => {
    expect(skillsIn(text)).toEqual(groups)
  })
})

it('lists certifications as printed', () => {
  const { certifications } = resumeWith('CERTIFICATIONS\nCertified Diver, Deep Org, 2022\n- First Aid, 2020')
  expect(certifications.map((entry) => entry.text)).toEqual(['Certified Diver, Deep Org, 2022', 'First Aid, 2020'])
})

it('keeps how well and how long out of the skills in any language', () => {
  const { skills } = resumeFromText(
    `Ada Brook\nada@brook.example\n\nSKILLS\nGo (bardzo dobry), Kotlin (5 años), Rust (ottimo), SQL (sehr gute Kenntnisse)\n\nEDUCATION\nBSc Physics, 2015`,
  )
  expect(skills.flatMap((group) => group.skills.map((skill) => skill.text))).toEqual(['Go', 'Kotlin', 'Rust', 'SQL'])
})

it('takes full stops for what divides a list of words, and not those of sentences', () => {
  const skillsIn = (list: string) =>
    resumeFromText(`Ada Brook\nada@brook.example\n\nSKILLS\n${list}\n\nEDUCATION\nBSc Physics, 2015`).skills.flatMap(
      (group) => group.skills.map((skill) => skill.text),
    )
  expect(skillsIn('Java. Erlang. Incident command. C++.')).toEqual(['Java', 'Erlang', 'Incident command', 'C++'])
  expect(skillsIn('Writes Java for banks every day. Knows Erlang well. Likes Go.')).not.toContain('Likes Go')
})

it('keeps a grade on a line of its own, and in brackets, out of the name of the school', () => {
  const { education } = resumeFromText(
    'Ada Brook\nada@brook.example\n\nEDUCATION\n2015 – 2018\tMaster Physique\nUniversité du Nord (mention bien)\nNote 1,6',
  )
  expect(education.map((study) => study.institution?.text)).toEqual(['Université du Nord'])
})

it('tells a school by two words that only together mark one', () => {
  const [study] = resumeWith(
    'EDUCATION\nA Levels, Maths, Physics, French, Kendal Vale Sixth Form, 2012 – 2014',
  ).education
  expect([study?.institution?.text, study?.area?.text]).toEqual(['Kendal Vale Sixth Form', 'Maths, Physics, French'])
})

describe('of a course', () => {
  const told = (lines: string) =>
    resumeWith(`EDUCATION\n${lines}`).education.map((study) => [
      study.institution?.text,
      study.degree?.text,
      study.area?.text,
    ])

  it.each([
    ['Northern University, Recife — Bacharelado, Ciência da Computação', 'Bacharelado', 'Ciência da Computação'],
    ['Northern University\nIngeniería Informática, Grado', 'Grado', 'Ingeniería Informática'],
    ['Northern University\nSoftware Development, Certificate', 'Certificate', 'Software Development'],
    ['2010 – 2014 Gießen\tDiplom, Technische Informatik, Northern University', 'Diplom', 'Technische Informatik'],
    ['A Levels, Maths, Physics, French, Northern University, Leeds', 'A Levels', 'Maths, Physics, French'],
    ['A-levels in Maths, Further Maths, Physics at Northern University', 'A-levels', 'Maths, Further Maths, Physics'],
    ['Northern University\nBachelor, Information Technology, Kendal', 'Bachelor', 'Information Technology'],
    ['Northern University\tKendal\nLeaving Certificate', 'Leaving Certificate', undefined],
  ])('the subject stands before or behind the degree, and no town is one: %j', (lines, degree, area) => {
    expect(told(`${lines}\n2010 – 2014`)).toEqual([['Northern University', degree, area]])
  })

  it('the town belongs to the name of the school where it is told once more', () => {
    const lines = 'Institute of Engineering, Tirumala\tTirumala\nB.Tech. in Physics\t2015 – 2019'
    expect(told(lines)[0]?.[0]).toBe('Institute of Engineering, Tirumala')
    expect(told('B.Tech., Physics, Institute of Engineering, Tirumala, Tirumala. 2015 – 2019')).toEqual([
      ['Institute of Engineering, Tirumala', 'B.Tech.', 'Physics'],
    ])
    expect(told('Class XII (CBSE), Sri Vidya Mandir, Chennai. 2014 – 2015')[0]?.slice(0, 2)).toEqual([
      'Sri Vidya Mandir',
      'Class XII (CBSE)',
    ])
  })

  it('the name goes on below where it stops short', () => {
    expect(told('Northern University, Kendal — Bacharelado, Ciência da\nComputação\n2014 – 2018')).toEqual([
      ['Northern University', 'Bacharelado', 'Ciência da Computação'],
    ])
    expect(told('Diplom at Universität Nordheide-\tOct 2006 – Jul 2012\nMoosbach')[0]?.[0]).toBe(
      'Universität Nordheide-Moosbach',
    )
    expect(told('Universitat Politècnica de\tSep 2012 – Jul 2016\nMoosbach')[0]?.[0]).toBe(
      'Universitat Politècnica de Moosbach',
    )
    expect(told('2010 – 2014\tBEng, Electronic Engineering.\tMunster Technical\nCollege.')).toEqual([
      ['Munster Technical College', 'BEng', 'Electronic Engineering'],
    ])
    expect(told('Magister, Informatyka, Politechnika\t2013 – 2018\nNadodrzańska, Opole')[0]?.[0]).toBe(
      'Politechnika Nadodrzańska',
    )
  })
})

it('reads two years in one cell, side by side or one above the other, as a range', () => {
  const years = (lines: string) =>
    resumeWith(`EDUCATION\n${lines}`).education.map(({ dates }) => [dates?.from, dates?.to, dates?.text])
  const range = [{ year: 2012, month: null }, { year: 2016, month: null }, '2012 2016']
  expect(years('2012\tNorthern University\n2016\nBSc in Physics')).toEqual([range])
  expect(years('2012 2016\tNorthern University\nBSc in Physics')).toEqual([range])
})

it('opens each course with its date where the first one opens so', () => {
  const { education } = resumeWith(
    'EDUCATION\n2007 – 2011\nNorthern University\nPhD, Physics\n2002 – 2007\tKendal College\nDiploma, Physics',
  )
  expect(education.map((study) => [study.institution?.text, study.degree?.text])).toEqual([
    ['Northern University', 'PhD'],
    ['Kendal College', 'Diploma'],
  ])
})
