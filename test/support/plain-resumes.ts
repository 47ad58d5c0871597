import type { Market } from '../../src/review/context.ts'

/** Documents on which no rule has anything to say; an example of a rule takes the place of one part of them. */

export interface Replaced {
  header?: string
  summary?: string
  skills?: string
  bullet?: string
}

/** A ready document for the market, with one part of it put anew. */
export function plainResume(market: Market, replaced: Replaced): string {
  return market === 'uk' ? ukCv(replaced) : usResume(replaced)
}

/** A resume with so much to say about its bullets that one message does not hold it. */
export function longResume(): string {
  const stores = 'the orders, the invoices, the price lists, the letters to customers and the delivery notes'
  const bullets = Array.from(
    { length: 14 },
    (_, n) =>
      `Responsible for the nightly backups of ${n + 20} servers in two halls, which hold ${stores} of all shops, for restoring them after a loss, and for the plan of the tapes.`,
  )
  return plainResume('us', { summary: 'Engineer.', bullet: bullets.join('\n• ') })
}

function usResume({ header, summary, skills, bullet }: Replaced): string {
  return `Dana Whitfield
Senior Backend Engineer
${header ?? 'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example'}
github.com/danawhitfield-example | linkedin.com/in/danawhitfield-example

SUMMARY
${summary ?? 'Senior backend engineer with 7 years of experience building payment and ledger services in Go and PostgreSQL on AWS. Runs the settlement API behind 2.1 million transactions a day and cut its p95 latency from 640 ms to 180 ms.'}

SKILLS
${
  skills ??
  `Languages: Go, Python, SQL
Frameworks: Gin, FastAPI
Databases: PostgreSQL, Redis
Cloud: AWS (ECS, SQS)
DevOps: Docker, Terraform, GitHub Actions
Testing: Testcontainers, k6
APIs and architecture: REST, gRPC, event-driven services`
}

EXPERIENCE

Senior Backend Engineer, Ledgerline, Denver, CO
Apr 2022 – Present
• ${bullet ?? 'Rebuilt the settlement API in Go with a PostgreSQL outbox, cutting p95 latency from 640 ms to 180 ms for 2.1 million transactions a day.'}
• Designed event-driven payouts over SQS with idempotent consumers, so that a retry never pays a merchant twice; disputes fell from 40 to 3 a month.
• Led four engineers and the data team in moving 1.4 TB of ledger rows to partitioned tables with no downtime.
• Own on-call for five services on ECS; wrote alerts and runbooks that brought pages down from 12 to 2 a week.
• Mentored two engineers in query tuning with Testcontainers; both now review schema changes for the team.

Backend Engineer, Parcelwise, Boulder, CO
Jun 2019 – Mar 2022
• Built a gRPC quoting service in Python and FastAPI that answers 900 requests a second, replacing a spreadsheet that sales filled in by hand.
• Cached tariff lookups in Redis, which cut the AWS bill by 31%.
• Moved deployments to Docker and Terraform with GitHub Actions, so that failed releases dropped from one in five to one in fifty.
• Load-tested the REST API with k6 before each peak season and fixed two locking queries; no peak week has had an outage since.

EDUCATION
B.S. in Computer Science, Front Range State University, 2019
`
}

function ukCv({ header, summary, skills, bullet }: Replaced): string {
  return `Morgan Ellery
Backend Developer
${header ?? 'Bristol, BS3 | +44 7700 900417 | morgan.ellery@post.example'}
github.com/morganellery-example | linkedin.com/in/morganellery-example

PROFILE
${summary ?? 'Backend developer with 5 years of experience of booking and payment services in Java, Spring Boot, PostgreSQL and AWS, in travel and public transport. Owns the seat reservation API used by 1.1 million passengers a month, and halved its error rate. Used to CI/CD and to Scrum in teams of six to eight.'}

TECHNICAL SKILLS
${
  skills ??
  `Languages: Java, Kotlin, SQL
Frameworks: Spring Boot, Hibernate
Databases and messaging: PostgreSQL, Redis, Kafka
Cloud and DevOps: AWS (ECS, RDS), Docker, Terraform, GitHub Actions
Testing: JUnit, Testcontainers
APIs and architecture: REST, event-driven services`
}

EMPLOYMENT HISTORY

Backend Developer, Severn Rail Tickets, Bristol
September 2023 – present
Seat reservations for four train operators. Team of 7, working in two-week Scrum iterations. Technical environment: Java 21, Spring Boot, PostgreSQL, Kafka, AWS.
• ${bullet ?? 'Rebuilt the seat reservation API in Spring Boot with optimistic locking, halving its error rate for 1.1 million passengers a month.'}
• Introduced Kafka events between booking and refunds, so that a refund shows in 20 seconds, where customers used to wait a day.
• Moved 600 GB of bookings to partitioned PostgreSQL tables with no downtime, and the month-end report fell from 50 minutes to 4.
• Own releases and on-call for three services on ECS; rollbacks went from monthly to one in the last year.
• Agreed API contracts with the mobile team and covered them in JUnit and Testcontainers, which ended a run of broken app releases.
• Passed the PCI DSS audit of the payment flow with no findings, after moving card data out of the booking tables.

Junior Developer, Wyvern Holidays, Bath
August 2021 – August 2023
Package holiday search for 300 travel agents. Team of 6. Technical environment: Kotlin, Hibernate, Redis, Docker.
• Cached supplier prices in Redis, and the search page went from 6 seconds to 900 ms.
• Wrote the Kotlin importer for 40 hotel feeds; a broken feed is now rejected in full before it reaches the site.
• Built the Terraform and GitHub Actions pipeline for test environments, which agents' support now starts without asking a developer.

CERTIFICATIONS
AWS Certified Developer – Associate, 2024

EDUCATION
BSc (Hons) Computer Science, 2:1, University of the Marches, 2018 – 2021
`
}
