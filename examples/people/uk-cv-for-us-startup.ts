import type { Person } from '../person.ts'

/** Excellent work behind a form that a US startup does not expect: personal details and schools come first. */
export const imogen: Person = {
  banner: 'Curriculum Vitae',
  name: 'Imogen Chaudhry',
  contact: [],
  blocks: [
    {
      heading: 'Personal Details',
      pairs: [
        ['Address', '12 Larkhill Terrace, Sheffield S99 1ZZ, United Kingdom'],
        ['Date of birth', '14 March 1994'],
        ['Nationality', 'British'],
        ['Marital status', 'Married'],
        ['Driving licence', 'Full, clean'],
        ['Mobile', '+44 7700 900462'],
        ['Email', 'imogen.chaudhry@letters.example'],
        ['GitHub', 'github.com/imogen-chaudhry-example'],
      ],
    },
    {
      heading: 'Education and Qualifications',
      entries: [
        {
          title: 'MSc Distributed Systems, Distinction',
          at: 'Wharfedale University',
          dates: '2015 – 2016',
          context: 'Dissertation: Leader election under clock skew.',
        },
        {
          title: 'BSc (Hons) Mathematics, First Class',
          at: 'Wharfedale University',
          dates: '2012 – 2015',
          context: 'Modules included Probability, Numerical Analysis, Graph Theory and Programming in C.',
        },
        {
          title: 'A levels: Mathematics (A*), Further Mathematics (A), Physics (A), French (B)',
          at: 'Rivelin Sixth Form College, Sheffield',
          dates: '2010 – 2012',
        },
        {
          title: '10 GCSEs, grades A* to B',
          at: 'Loxley Vale School, Sheffield',
          dates: '2005 – 2010',
        },
      ],
    },
    {
      heading: 'Personal Statement',
      paragraphs: [
        'I am a conscientious backend engineer with ten years’ experience who takes pride in well-organised, reliable software. I thrive both independently and as part of a team, and I am now seeking a new challenge with an ambitious young company in the United States. I would require visa sponsorship and am willing to relocate.',
      ],
    },
    {
      heading: 'Employment',
      entries: [
        {
          title: 'Lead Software Engineer',
          at: 'Waymark Rail Ticketing Ltd, Sheffield',
          dates: 'January 2022 – Present',
          context:
            'Waymark sells rail and coach tickets for 19 operators. I lead a team of five within an engineering department of 40.',
          bullets: [
            'Rebuilt the fare engine in Go in place of a licensed product, answering 3.2 million fare searches a day with a 95th percentile of 140 ms where it had been 900 ms, and ending a licence of £480,000 a year',
            'Designed the ticket-issuing pipeline on Kafka and PostgreSQL with an outbox, so that no paid ticket has been lost in 14 months; previously the refunds team handled about 220 a month',
            'Introduced a programme of failure rehearsals every fortnight, which brought the median time to recover from 52 minutes to 11',
            'Recruited three engineers and mentored two juniors, both of whom now lead features of their own',
          ],
        },
        {
          title: 'Senior Software Engineer',
          at: 'Cutlers Bank plc, Leeds',
          dates: 'May 2019 – December 2021',
          context:
            'Retail bank with 900,000 current accounts; I worked in the payments tribe, within a squad of eight.',
          bullets: [
            'Optimised the Faster Payments gateway (Java, Spring Boot, Oracle) to clear 1,100 payments a second from 300 on the same hardware, ahead of the end-of-month peak',
            'Organised the migration of 27 services from WebSphere to Kubernetes on AWS without a minute of customer downtime',
            'Wrote the reconciliation service that finds a mismatched payment within 5 minutes rather than on the next working day',
          ],
        },
        {
          title: 'Software Engineer',
          at: 'Steelyard Energy Data Ltd, Sheffield',
          dates: 'September 2016 – April 2019',
          context: 'Start-up of 14 people, smart-meter data for suppliers; I was the second engineer to be hired.',
          bullets: [
            'Built the ingestion of half-hourly readings in Python and Kafka, from the first 2,000 meters to 1.6 million at the time of the sale of the company',
            'Modelled eight years of readings in TimescaleDB, so that a customer’s yearly bill is recalculated in 2 seconds rather than 3 minutes',
            'Took the on-call telephone every third week and wrote the runbooks which the next six engineers learnt from',
          ],
        },
      ],
    },
    {
      heading: 'Computer Skills',
      paragraphs: [
        'Go, Java, Python, SQL, C, Kafka, PostgreSQL, TimescaleDB, Oracle, Redis, gRPC, Kubernetes, AWS, Terraform, Prometheus, Microsoft Office, LaTeX',
      ],
    },
    {
      heading: 'Hobbies and Interests',
      paragraphs: ['Bell ringing, fell running, baking, and the local history society (treasurer since 2020).'],
    },
    {
      heading: 'Referees',
      paragraphs: [
        'Mr Alastair Womersley, Head of Engineering, Waymark Rail Ticketing Ltd, 07700 900771, a.womersley@waymark.example',
        'Dr Folasade Birtwistle, Payments Director, Cutlers Bank plc, 07700 900845, f.birtwistle@cutlers.example',
      ],
    },
  ],
}
