import { expect, it } from 'vitest'
import type { Level, Spelling } from '../../../src/review/context.ts'
import type { Reason } from '../../../src/review/judge/judgement.ts'
import { rewriteInTurn } from './bullets.ts'

interface Sample {
  heading: string
  level: Level
  /** The UK reads a CV, the US a resume. */
  market: Spelling
  current: boolean
  bullets: [Reason, string][]
}

const SAMPLES: Sample[] = [
  {
    heading: 'A duty instead of a deed (US, mid-level, past role)',
    level: 'mid',
    market: 'us',
    current: false,
    bullets: [
      ['weak-opener', 'Responsible for backend development of the warehouse portal'],
      ['weak-opener', 'Responsible for designing and maintaining 9 gRPC services in Go'],
      ['weak-opener', 'Responsible for the migration of invoices from MySQL to Aurora'],
      ['weak-opener', 'Responsible for RabbitMQ administration'],
      ['weak-opener', 'Tasked with cutting the build time of the mobile app'],
      ['weak-opener', 'Duties included schema design, query tuning, code review and attending stand-ups'],
      ['weak-opener', 'In charge of 14 nightly batch jobs and their alerts'],
      ['weak-opener', 'Ownership of the returns API.'],
      ['weak-opener', 'Backend lead on a 4-person squad for gift cards in Elixir'],
    ],
  },
  {
    heading: 'A duty in a role held today (UK, senior)',
    level: 'senior',
    market: 'uk',
    current: true,
    bullets: [
      ['weak-opener', 'Responsible for line management of 5 engineers and for communication with the regulator'],
      ['weak-opener', 'Supporting the tariff warehouse on BigQuery and building dbt models for analysts'],
      ['weak-opener', 'Currently leading the move to event sourcing'],
      ['no-outcome', 'Introduced architecture decision records'],
      ['no-outcome', 'Own the pensions ledger, aiming to improve availability'],
    ],
  },
  {
    heading: 'Help, part and presence (US, mid-level)',
    level: 'mid',
    market: 'us',
    current: false,
    bullets: [
      ['weak-opener', 'Helped with the migration of the claims database from Oracle to PostgreSQL over 3 weekends'],
      ['weak-opener', 'Helped build a seat allocation engine in Rust'],
      ['weak-opener', 'Helped the search team replace Solr with OpenSearch'],
      ['weak-opener', 'Helped reduce page load time from 9 s to 2 s'],
      ['weak-opener', 'Helped customers with webhook problems'],
      ['weak-opener', 'Assisted in deploying to EKS'],
      ['weak-opener', 'Worked on various APIs used by partners'],
      ['weak-opener', 'Worked with the fraud team to define scoring rules'],
      ['weak-opener', 'Worked as part of a Scrum team on the ferry booking site'],
      ['weak-opener', 'Participated in sprint meetings'],
      ['weak-opener', 'Took part in on-call'],
      ['weak-opener', 'Part of the group formed to remove SHA-1 from 30 services'],
      ['weak-opener', 'Contributed to a shared Terraform module used by 11 teams'],
    ],
  },
  {
    heading: 'Who did what, in a role held today (US, mid-level)',
    level: 'mid',
    market: 'us',
    current: true,
    bullets: [
      ['weak-opener', 'Responsible for sign-up, parental consent and the newsletter'],
      ['weak-opener', 'Responsible for the stock export to the depot (9,000 lines a night)'],
      ['weak-opener', 'Responsible for upgrades of Ruby and Rails'],
      ['weak-opener', 'Assisted with index rebuilds and restores'],
      ['weak-opener', 'Took part in the support rota and in incident calls'],
      ['weak-opener', 'Participate in code reviews'],
      ['weak-opener', 'Attend weekly refinement and demos'],
      [
        'weak-opener',
        'Several small fixes, including a redesign of the seat lookup that cut page loads from 9 s to 1 s',
      ],
      ['weak-opener', 'Two libraries in Leeds use it every day to lend 300 books'],
      ['no-outcome', 'Fix faults reported by branches; answer their questions'],
      ['no-outcome', 'Dispense prescriptions and answer the phones'],
    ],
  },
  {
    heading: 'Tools and knowledge (US, junior)',
    level: 'junior',
    market: 'us',
    current: false,
    bullets: [
      ['weak-opener', 'Exposure to Docker and Helm while shadowing the platform engineers'],
      ['weak-opener', 'Used Python and pandas to clean sensor data for a lab'],
      ['weak-opener', 'Worked with Firebase and Vue'],
      ['weak-opener', 'Gained experience in writing REST APIs with Express'],
      ['keyword-stuffing', 'Used Java, Spring, Hibernate, MySQL, MongoDB, Redis, Docker and AWS'],
      ['no-outcome', 'Built a library API in Django and SQLite with two classmates'],
      ['no-outcome', 'Wrote a Bash script that renames scanned receipts'],
      ['no-tech', 'Gave teachers back an hour a week by dropping a form'],
    ],
  },
  {
    heading: 'Passive and first person (UK, mid-level)',
    level: 'mid',
    market: 'uk',
    current: false,
    bullets: [
      ['passive', 'Helm charts were written for the rota service and a staging cluster was set up'],
      ['passive', 'The archive was moved to S3 by the data team'],
      ['passive', 'Report time was brought from 3 hours to 20 minutes by splitting the job'],
      ['first-person', 'I wrote the GraphQL schema and I also set up its tests'],
      ['first-person', 'We hardened the login service after an audit'],
      ['first-person', 'I am responsible for our message gateway'],
    ],
  },
  {
    heading: 'Effect missing, wished for or not believable (US, mid-level)',
    level: 'mid',
    market: 'us',
    current: false,
    bullets: [
      ['no-outcome', 'Added a covering index to the fares table in PostgreSQL'],
      ['no-outcome', 'Set up Jenkins pipelines and Docker images for 6 services'],
      ['no-outcome', 'Split the orders module into Kotlin services to improve reliability'],
      ['no-outcome', 'Cut the Azure bill by 31% with spot nodes'],
      ['no-outcome', 'Wrote contract tests with Pact for the partner API'],
      ['no-outcome', 'Mentored three engineers in Scala'],
      ['vague', 'Maintained internal tools'],
      ['vague', 'Improved application performance'],
      ['vague', 'Handled various tasks'],
      ['metric-not-credible', 'Added a cache to the fare API and cut errors by 400%, with 100% uptime guaranteed'],
      ['buzzword', 'Crafted a seamless, world-class REST API in Ktor with a proven track record of excellence'],
      ['buzzword', 'Delivered innovative, robust solutions'],
      ['acronym-soup', 'Led SCA and 3DS2 work incl. AISP and PISP flows for PSD2'],
    ],
  },
  {
    heading: 'More of each kind (UK, junior, role held today)',
    level: 'junior',
    market: 'uk',
    current: true,
    bullets: [
      ['weak-opener', 'Part of an agile team of 12 people'],
      ['weak-opener', 'Helping the mobile team to modernise the Kotlin app'],
      ['weak-opener', 'Assisting with data modelling in PostgreSQL for the bus timetable'],
      ['weak-opener', 'Learning Terraform by rebuilding a home lab'],
      ['weak-opener', 'Involved in writing JUnit tests for the refunds module'],
      ['weak-opener', 'Flashcard app built with React and Firebase'],
      ['no-outcome', 'Organise the fortnightly demo. Record it for the other offices.'],
      ['first-person', 'My team and I moved the newsletter to SendGrid'],
    ],
  },
  {
    heading: 'More of each kind (US, senior, past role)',
    level: 'senior',
    market: 'us',
    current: false,
    bullets: [
      ['weak-opener', 'Duties included labeling datasets, training models and writing reports in R'],
      ['weak-opener', 'Worked with stakeholders to gather requirements for the claims portal'],
      ['weak-opener', 'Assisted two analysts in moving dashboards from Tableau to Looker'],
      ['weak-opener', 'Involved in production support of 30 Spring Batch jobs'],
      ['weak-opener', 'Was involved in the design of a Kafka topic layout for 9 teams'],
      ['passive', 'Terraform modules were written by me and are used by 4 teams'],
      ['no-outcome', 'Developed Airflow DAGs in order to increase efficiency'],
      ['no-outcome', 'Reduced memory usage of the matching engine'],
      ['metric-not-credible', 'Raised developer happiness by 73.4% with a Slack bot in Go'],
      ['keyword-stuffing', 'Developed in C#, .NET, Azure, SQL Server, Redis, Docker, Angular and TypeScript'],
      ['buzzword', 'Spearheaded a cutting-edge data platform on Snowflake in a fast-paced environment'],
      [
        'too-long',
        'Wrote a rostering service in Elixir for hospital porters that reads shifts from three old systems, matches them with skills, asks ward managers to confirm by text message, keeps an audit trail in PostgreSQL, prints the list for the night desk and exports hours to payroll, and cut the morning planning from 2 hours to 15 minutes',
      ],
    ],
  },
  {
    heading: 'Too long (US, senior)',
    level: 'senior',
    market: 'us',
    current: false,
    bullets: [
      [
        'too-long',
        'Built an invoice service in Kotlin which reads orders, checks prices, applies discounts, writes to PostgreSQL, prints PDFs, mails them to buyers, archives copies in S3, informs the ledger and answers questions from support through a small admin page, and cut the monthly close from 5 days to 1',
      ],
    ],
  },
]

it('every kind of bullet has an example that a mentor could have written', async () => {
  const sections = SAMPLES.map(({ heading, level, market, current, bullets }) => {
    const examples = rewriteInTurn(bullets, {
      level,
      spelling: market,
      wanted: market === 'uk' ? 'cv' : 'resume',
      current,
    })
    const shown = examples.map((example, index) => {
      const asks = example?.asks.map((ask) => `  - ${ask}`) ?? []
      const after = example?.after.replaceAll('\n', '\n  after: ') ?? 'nothing to rewrite'
      return [`- before: ${bullets[index]![1]}`, `  after: ${after}`, ...asks].join('\n')
    })
    return `## ${heading}\n\n${shown.join('\n\n')}`
  })
  await expect(`# Before and after\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/afters.md')
})
