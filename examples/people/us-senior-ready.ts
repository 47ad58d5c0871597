import type { Person } from '../person.ts'

/** Ready to send: a good mentor would read it, say so, and stop. */
export const leah: Person = {
  name: 'Leah Abernathy',
  headline: 'Senior Backend Engineer',
  contact: [
    ['Austin, TX', '(512) 555-0186', 'leah@abernathy.example'],
    ['github.com/leah-abernathy-example', 'linkedin.com/in/leah-abernathy-example'],
  ],
  blocks: [
    {
      heading: 'Summary',
      paragraphs: [
        'Senior backend engineer with 7 years of experience in payments and subscription billing, working in Go, PostgreSQL and Kafka on AWS. Leads small teams through migrations that customers never notice: the latest moved $310M of yearly billing off a legacy system with no failed invoice.',
      ],
    },
    {
      heading: 'Skills',
      pairs: [
        ['Languages', 'Go, Python, SQL'],
        ['Backend', 'gRPC, REST, Kafka, Temporal'],
        ['Databases', 'PostgreSQL, Redis'],
        ['Cloud and delivery', 'AWS (EKS, S3), Kubernetes, Terraform, GitHub Actions, Datadog'],
      ],
    },
    {
      heading: 'Experience',
      entries: [
        {
          title: 'Senior Backend Engineer',
          at: 'Ledgerwick, Austin, TX',
          dates: 'Apr 2022 – Present',
          bullets: [
            'Led four engineers through the replacement of a legacy billing system with Go services on Temporal and PostgreSQL, moving 84,000 subscriptions ($310M a year) with no failed invoice',
            'Designed the double-entry ledger and gRPC API behind every charge and refund, cutting the monthly close from 6 days to 1 and passing two SOC 2 audits without a finding',
            'Reduced payment webhook delay at the 99th percentile from 38 seconds to 2 by partitioning Kafka topics by merchant and making every consumer idempotent',
            'Set service level objectives with the support and product teams and tied the Datadog alerts to them, which brought pages from 23 a week to 4',
            'Moved nine services from hand-kept servers to Kubernetes (EKS) with Terraform and GitHub Actions, taking releases from one a week to several a day',
            'Mentored three engineers through design reviews and pairing; two were promoted within 18 months',
          ],
        },
        {
          title: 'Backend Engineer',
          at: 'Sandtern Logistics, Austin, TX',
          dates: 'Jul 2019 – Mar 2022',
          bullets: [
            'Built the shipment tracking REST API in Go, PostgreSQL and Redis, serving 900 requests a second to 1,200 retailers with 99.98% availability over two peak seasons',
            'Replaced hourly polling of 17 carriers with an event pipeline on Kafka, bringing tracking updates from 55 minutes to under 90 seconds',
            'Cut the database bill by 41% by partitioning the 2.1 TB events table and moving history to S3',
            'Wrote the Python load-testing harness that eight teams adopted before the holiday peak and that caught two capacity limits in advance',
          ],
        },
      ],
    },
    {
      heading: 'Open Source',
      entries: [
        {
          title: 'pgdrain',
          at: 'Go, PostgreSQL',
          dates: '2023 – Present',
          link: 'github.com/leah-abernathy-example/pgdrain',
          bullets: [
            'Created and maintain a tool that drains connections before a PostgreSQL failover; 640 stars, 31 contributors',
          ],
        },
      ],
    },
    {
      heading: 'Education',
      entries: [
        {
          title: 'B.S. Computer Science',
          at: 'Balcones University, Austin, TX',
          dates: '2015 – 2019',
        },
      ],
    },
  ],
}
