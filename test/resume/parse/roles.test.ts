import { describe, expect, it } from 'vitest'
import { resumeFromText } from '../../support/document-from-text.ts'

const rolesIn = (experience: string) =>
  resumeFromText(
    `Ada Brook\nada@brook.example\n\nEXPERIENCE\n${experience}\n\nEDUCATION\nBSc Physics, Northern University, 2015`,
  ).roles

const fields = (experience: string) =>
  rolesIn(experience).map((role) => [role.title?.text, role.company?.text, role.location?.text, role.dates?.text])

describe('title, company, place and dates are told apart', () => {
  it.each([
    'Backend Engineer, Copperleaf, Austin, TX\nMar 2020 – Present',
    'Copperleaf, Austin, TX\tMar 2020 – Present\nBackend Engineer',
    'Backend Engineer\tMar 2020 – Present\nCopperleaf\tAustin, TX',
    'Backend Engineer | Copperleaf | Austin, TX | Mar 2020 – Present',
    'Copperleaf — Backend Engineer\tAustin, TX\nMar 2020 – Present',
    'Backend Engineer at Copperleaf (Mar 2020 – Present)\nAustin, TX',
    'Backend Engineer @ Copperleaf, Austin, TX (Mar 2020 – Present)',
    'Mar 2020 – Present\tBackend Engineer, Copperleaf, Austin, TX',
    'Mar 2020 – Present\nBackend Engineer\nCopperleaf, Austin, TX',
    'Backend Engineer\nCopperleaf\nAustin, TX\nMar 2020 – Present',
    'Copperleaf — Backend Engineer (Austin, TX)\nMar 2020 – Present',
  ])('%j', (head) => {
    expect(fields(`${head}\n- Built the billing API`)).toEqual([
      ['Backend Engineer', 'Copperleaf', 'Austin, TX', 'Mar 2020 – Present'],
    ])
  })
})

it.each([
  ['Datenbankentwicklerin', 'Mossgate'],
  ['Programista Java', 'Mossgate'],
  ['Engenheira de Software', 'Mossgate'],
  ['Pääsuunnittelija', 'Mossgate'],
])('tells %j from the company, whichever stands first', (title, company) => {
  const body = '2020 – 2022\n- Built the billing API'
  for (const head of [`${title} | ${company}`, `${company} | ${title}`])
    expect(fields(`${head}\n${body}`)[0]?.slice(0, 2)).toEqual([title, company])
})

it('keeps roles apart that stand directly one below the other', () => {
  const two =
    'Backend Engineer, Copperleaf\n2020 – 2022\n- Built billing\nJunior Developer, Mossgate\n2018 – 2020\n- Fixed search'
  expect(rolesIn(two).map((role) => role.company?.text)).toEqual(['Copperleaf', 'Mossgate'])
  const short = 'Backend Engineer, Copperleaf, 2020 – 2022\nBarista, Kettle House, 2018 – 2020'
  expect(rolesIn(short).map((role) => role.title?.text)).toEqual(['Backend Engineer', 'Barista'])
})

it('gives every title held at one company that company', () => {
  const roles = rolesIn(
    'Copperleaf\n\nSenior Engineer\t2021 – Present\n- Led payments\n\nEngineer\t2019 – 2021\n- Built payments',
  )
  expect(roles.map((role) => [role.title?.text, role.company?.text])).toEqual([
    ['Senior Engineer', 'Copperleaf'],
    ['Engineer', 'Copperleaf'],
  ])
})

it('takes the team behind the comma as part of a title held within the whole time at a company', () => {
  expect(
    fields(
      'Copperleaf\tMar 2019 – Present\n\nSenior Engineer, Payments (Jan 2021 – Present)\n- Led payments\n\nEngineer, Search (Mar 2019 – Dec 2020)\n- Built search\n\nDeveloper, Mossgate (2015 – 2018)\n- Fixed exports',
    ).map((role) => role.slice(0, 2)),
  ).toEqual([
    ['Senior Engineer, Payments', 'Copperleaf'],
    ['Engineer, Search', 'Copperleaf'],
    ['Developer', 'Mossgate'],
  ])
})

it('leaves the brackets of dates out of the title', () => {
  expect(fields('Copperleaf, Leeds\nEngineer [Mar 2019 – May 2021]\n- Built search')[0]).toEqual([
    'Engineer',
    'Copperleaf',
    'Leeds',
    'Mar 2019 – May 2021',
  ])
})

it.each([
  'Mossgate, S.L.',
  'Mossgate, Lda.',
  'Mossgate Sp. z o.o.',
  'Mossgate S.r.l.',
  'Mossgate s.r.o.',
  'Mossgate Oy',
])('keeps the legal form with the company: %s', (company) => {
  expect(fields(`Developer | ${company} | Braga\n2019 – 2021\n- Built it`)[0]?.[1]).toBe(company)
  expect(fields(`Developer, ${company}, Braga\n2019 – 2021\n- Built it`)[0]?.[1]).toBe(company)
})

it('keeps the words of a legal form with the company', () => {
  expect(fields('Developer, Northwind, Inc., Boston, MA\n2019 – 2021\n- Built it')[0]?.[1]).toBe('Northwind, Inc.')
})

it('joins wrapped bullets and keeps each bullet apart', () => {
  const [role] = rolesIn(
    'Backend Engineer, Copperleaf\n2020 – 2022\n- Rebuilt the nightly export so that the finance team has its\n  figures at six instead of at noon\n- Moved the queue to Kafka',
  )
  expect(role?.bullets.map((bullet) => bullet.text)).toEqual([
    'Rebuilt the nightly export so that the finance team has its figures at six instead of at noon',
    'Moved the queue to Kafka',
  ])
})

it('takes the paragraph above a list, and the environment below it, as context', () => {
  const [role] = rolesIn(
    'Backend Engineer, Copperleaf\n2020 – 2022\nBilling for 40 energy suppliers; a team of six.\n- Built the tariff service\nEnvironment: Java, Kafka',
  )
  expect(role?.context?.text).toBe('Billing for 40 energy suppliers; a team of six. Environment: Java, Kafka')
  expect(role?.bullets.map((bullet) => bullet.text)).toEqual(['Built the tariff service'])
})

it('reads the sentences of a paragraph as bullets where there is no list', () => {
  const [role] = rolesIn(
    'Backend Engineer, Copperleaf\n2020 – 2022\nBuilt the tariff service for St. Clair Energy. It prices 4,000 contracts a day, i.e. all of them.',
  )
  expect(role?.bullets.map((bullet) => [bullet.text, bullet.listed])).toEqual([
    ['Built the tariff service for St. Clair Energy.', false],
    ['It prices 4,000 contracts a day, i.e. all of them.', false],
  ])
})

it('finds jobs that stand under no heading', () => {
  const resume = resumeFromText(
    'Ada Brook\nada@brook.example\n\nSKILLS\nGo, SQL\n\nBackend Engineer, Copperleaf\n2020 – 2022\n- Built billing\n\nEDUCATION\nBSc Physics, Northern University, 2015',
  )
  expect(resume.roles.map((role) => role.company?.text)).toEqual(['Copperleaf'])
  expect(resume.skills.flatMap((group) => group.skills.map((skill) => skill.text))).toEqual(['Go', 'SQL'])
})

it('keeps projects apart from jobs', () => {
  const resume = resumeFromText(
    'Ada Brook\nada@brook.example\n\nPROJECTS\nTide Table (2023)\n- Wrote a Go service\n\nBus Board\n- Wrote a Rust client',
  )
  expect(resume.roles).toEqual([])
  expect(resume.projects.map((project) => [project.title?.text, project.bullets.length])).toEqual([
    ['Tide Table', 1],
    ['Bus Board', 1],
  ])
})

it('tells company and title on a line of their own, also among jobs that are printed otherwise', () => {
  const roles = rolesIn(
    'Mossgate — Backend Engineer\n2020 – 2022\n- Built billing\nPebblewise, Software Developer, 2018 – 2020\n- Fixed search',
  )
  expect(roles.map((role) => [role.title?.text, role.company?.text])).toEqual([
    ['Backend Engineer', 'Mossgate'],
    ['Software Developer', 'Pebblewise'],
  ])
  expect(fields('Mossgate — Developer (remote)\n2014 – 2018')[0]?.slice(0, 2)).toEqual(['Developer', 'Mossgate'])
})

it('takes a job on own account for nobody else’s', () => {
  const roles = rolesIn(
    'COPPERLEAF\nBackend Engineer\n2020 – 2022\n- Built billing\n\nFreelance Web Developer\n- Built sites for bakeries',
  )
  expect(roles.map((role) => role.company?.text ?? null)).toEqual(['COPPERLEAF', null])
})

it('ends an item where a date at the right opens the next job', () => {
  const roles = rolesIn(
    'Copperleaf\nSenior Engineer\t2020 to date\n- Designed the mandate service that takes four million payments a day\nEngineer\tJul 2016 – Dec 2019\n- Built refunds',
  )
  expect(roles.map((role) => role.bullets.map((bullet) => bullet.text))).toEqual([
    ['Designed the mandate service that takes four million payments a day'],
    ['Built refunds'],
  ])
})

it('takes a short sentence below the dates for what was done', () => {
  const [role] = rolesIn('Backend Engineer\nCopperleaf\n2020 – 2022\nMaintained the CRM.')
  expect([role?.company?.text, role?.bullets.map((bullet) => bullet.text)]).toEqual([
    'Copperleaf',
    ['Maintained the CRM.'],
  ])
})

const built = '\n- Built the billing API\n'
const titlesAndCompanies = (experience: string) => fields(experience).map((role) => role.slice(0, 2))

describe('a dash within a title', () => {
  it('belongs to it where the other jobs name their company on another line', () => {
    expect(
      titlesAndCompanies(
        `Engineer – Storage\nHarrow & Pike\n2019 – 2021${built}Engineer\nMossgate\n2017 – 2019${built}`,
      ),
    ).toEqual([
      ['Engineer – Storage', 'Harrow & Pike'],
      ['Engineer', 'Mossgate'],
    ])
  })

  it('belongs to it where several titles share one company', () => {
    expect(
      titlesAndCompanies(
        `Copperleaf\n\nSenior Engineer – Payments\t2021 – 2022${built}\nEngineer\t2019 – 2021${built}`,
      ),
    ).toEqual([
      ['Senior Engineer – Payments', 'Copperleaf'],
      ['Engineer', 'Copperleaf'],
    ])
  })

  it('belongs to it where the legal form on the next line shows the company, in a first job too', () => {
    expect(titlesAndCompanies(`Engineer - Platform\nCopperleaf Ltd\n2019 – 2021${built}`)).toEqual([
      ['Engineer - Platform', 'Copperleaf Ltd'],
    ])
  })

  it('divides it from the company where nothing else is one', () => {
    expect(
      titlesAndCompanies(`Copperleaf\nEngineer\n2019 – 2021${built}Engineer – Mossgate\n2017 – 2019${built}`),
    ).toEqual([
      ['Engineer', 'Copperleaf'],
      ['Engineer', 'Mossgate'],
    ])
    expect(
      titlesAndCompanies(`Engineer – Mossgate\n2017 – 2019${built}Freelance Developer\n2015 – 2016${built}`)[0],
    ).toEqual(['Engineer', 'Mossgate'])
  })
})

it('takes what is behind "at" for the company, whatever else is on the line', () => {
  expect(titlesAndCompanies(`Physics Teacher – Grades 9–12 at Rose Hill School 2019 – 2021${built}`)).toEqual([
    ['Physics Teacher – Grades 9–12', 'Rose Hill School'],
  ])
  expect(titlesAndCompanies(`Lead Engineer | Search at Mossgate, WA\n2019 – 2021${built}`)[0]?.[1]).toBe('Mossgate')
})

it('takes the length of time beside a job neither for the company nor for the place', () => {
  expect(fields(`2019 – 2021\n5 ans 7 mois\nDéveloppeuse\nMossgate\tRennes${built}`)[0]).toEqual([
    'Développeuse',
    'Mossgate',
    'Rennes',
    '2019 – 2021',
  ])
})

it.each([
  ['Granite Ledger, Inc., Principal Engineer', 'Principal Engineer', 'Granite Ledger, Inc.'],
  ['Öttinger GmbH & Co. KG, Lead Engineer, Device Cloud', 'Lead Engineer, Device Cloud', 'Öttinger GmbH & Co. KG'],
  ['Turia Pagos, S.L., Desarrolladora Backend Sénior', 'Desarrolladora Backend Sénior', 'Turia Pagos, S.L.'],
])('tells a company by its form from the title behind the comma, its web address below: %s', (head, title, company) => {
  expect(titlesAndCompanies(`${head}\t2019 – 2021\nhttps://company.example${built}`)).toEqual([[title, company]])
})

it('takes the town apart from the company that stands before its hyphen', () => {
  expect(fields(`Engineer\nBureau of Coastal Surveys-Washington, DC\n2019 – 2021${built}`)[0]?.slice(1, 3)).toEqual([
    'Bureau of Coastal Surveys',
    'Washington, DC',
  ])
  expect(fields(`Engineer\nCopperleaf\tWinston-Salem, NC\n2019 – 2021${built}`)[0]?.slice(1, 3)).toEqual([
    'Copperleaf',
    'Winston-Salem, NC',
  ])
})

it('takes what shares the cell of the dates for the town where the other cell tells title and company', () => {
  const rail = `2018 – 2020 Berlin\tArchitekt, Havelwerk GmbH${built}2014 – 2018 Gießen\tEntwickler, Moosbank${built}`
  expect(fields(rail).map((role) => role.slice(0, 3))).toEqual([
    ['Architekt', 'Havelwerk GmbH', 'Berlin'],
    ['Entwickler', 'Moosbank', 'Gießen'],
  ])
  expect(titlesAndCompanies(`2018 – 2020 Mossgate\tEngineer${built}`)).toEqual([['Engineer', 'Mossgate']])
})

it('takes the town behind the legal form off the company where the section tells its places', () => {
  const other = `Engineer\nHarbour Labs\tWien, Austria\n2017 – 2019${built}`
  const places = (head: string) => fields(`Engineer\n${head}\n2019 – 2021${built}${other}`)[0]?.slice(1, 3)
  expect(places('Moosbach GmbH & Co. KG Gießen')).toEqual(['Moosbach GmbH & Co. KG', 'Gießen'])
  expect(places('Mossgate Pvt Ltd Bengaluru')).toEqual(['Mossgate Pvt Ltd', 'Bengaluru'])
  expect(places('Ford Lane Company Fund')).toEqual(['Ford Lane Company Fund', undefined])
  const alone = (head: string) => fields(`Engineer\n${head}\n2019 – 2021${built}`)[0]?.slice(1, 3)
  expect(alone('Mossgate Inc. Boston, MA')).toEqual(['Mossgate Inc.', 'Boston, MA'])
  expect(alone('Moosbach GmbH Gießen')).toEqual(['Moosbach GmbH Gießen', undefined])
})

it('leaves the town within the name of a company where its place is told besides', () => {
  expect(fields(`Engineer\nInstitute of Tides, Tirumala\tTirumala\n2019 – 2021${built}`)[0]?.slice(1, 3)).toEqual([
    'Institute of Tides, Tirumala',
    'Tirumala',
  ])
  expect(fields(`Engineer\nCopperleaf, Leeds\tRemote\n2019 – 2021${built}`)[0]?.[1]).toBe('Copperleaf')
})

it('makes a name whole that the cell of the date cut off', () => {
  expect(titlesAndCompanies(`Lecturer at University of\t2019 – 2021\nMoosbach${built}`)).toEqual([
    ['Lecturer', 'University of Moosbach'],
  ])
})
