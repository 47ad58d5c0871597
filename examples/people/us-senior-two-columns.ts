import type { Person } from '../person.ts'

/** Strong, with a skills list nobody can defend, tasks between the results, and her best number in a bug-fix line. */
export const noor: Person = {
  name: 'Noor Haddadin',
  headline: 'Senior Software Engineer',
  contact: [['Denver, CO'], ['(303) 555-0172'], ['noor.h@inbox.example'], ['linkedin.com/in/noorh-example']],
  blocks: [
    {
      heading: 'Skills',
      aside: true,
      pairs: [
        ['Languages', 'Java, Kotlin, Go, Python, C#, JavaScript, TypeScript, Groovy, Scala, Bash, SQL, HTML, CSS'],
        [
          'Backend',
          'Spring Boot, Spring Cloud, Micronaut, Hibernate, Ktor, .NET, Node.js, Express, gRPC, REST, GraphQL, SOAP',
        ],
        [
          'Data',
          'PostgreSQL, MySQL, SQL Server, Oracle, MongoDB, Cassandra, DynamoDB, Redis, Elasticsearch, Kafka, RabbitMQ, ActiveMQ, Spark',
        ],
        [
          'Cloud & tools',
          'AWS, Azure, Docker, Kubernetes, Helm, Terraform, Ansible, Jenkins, GitHub Actions, CircleCI, Datadog, Grafana, Prometheus, Splunk, Maven, Gradle, IntelliJ, Jira, Confluence, Slack, Agile, Scrum',
        ],
      ],
    },
    {
      heading: 'Education',
      aside: true,
      paragraphs: ['B.S. Computer Science', 'Front Range State University, Fort Collins, CO', '2013 – 2017'],
    },
    {
      heading: 'Certifications',
      aside: true,
      paragraphs: ['AWS Certified Solutions Architect – Associate, 2022'],
    },
    {
      heading: 'Languages',
      aside: true,
      paragraphs: ['English, Arabic'],
    },
    {
      heading: 'Summary',
      paragraphs: [
        'Senior backend engineer with 9 years of experience in freight, healthcare and retail systems, mostly Java, Kotlin and PostgreSQL on AWS. Took a pricing platform from nightly batches to quotes in 4 seconds for 2,300 shippers.',
      ],
    },
    {
      heading: 'Experience',
      entries: [
        {
          title: 'Senior Software Engineer',
          at: 'Juniper Gap Freight, Denver, CO',
          dates: 'Mar 2021 – Present',
          context: 'Freight marketplace with 2,300 shippers; technical lead of the pricing team (six engineers).',
          bullets: [
            'Led the move of freight pricing from a nightly batch to an event-driven service in Kotlin and Kafka; shippers now get a quote in 4 seconds instead of the next morning',
            'Designed an idempotent booking API on PostgreSQL and ended the double bookings, about 30 a week before, none since March 2023',
            'Participated in the on-call rotation and in incident reviews',
            'Introduced consumer contract tests across 11 services, which brought failed deploys down from 1 in 6 to 1 in 40',
            'Worked closely with product managers and other teams on the roadmap',
            'Mentored four engineers, two of whom were promoted to senior',
            'Responsible for upgrades of Java and Spring Boot across all services',
            'Planned and ran the 2024 disaster recovery test, which restored pricing and booking in a second AWS region in 37 minutes against a target of 60',
            'Cut the AWS bill of the pricing platform from $61,000 to $38,000 a month by moving stateless services to spot instances and archiving cold quotes',
          ],
        },
        {
          title: 'Software Engineer II',
          at: 'Copperwell Health, Denver, CO',
          dates: 'Jul 2018 – Feb 2021',
          context: 'Claims software for regional hospitals.',
          bullets: [
            'Built the claims intake service in Java, Spring Boot and PostgreSQL, which takes in 180,000 claims a month from 14 payers',
            'Maintained the Jenkins pipelines of the claims team',
            'Split patient data out of the claims database into an encrypted store with its own access log, ahead of the first HIPAA audit of the product',
            'Various bug fixes, code reviews and support tasks, including a rewrite of the eligibility query that brought the month-end run from 11 hours down to 50 minutes',
            'Wrote parsers for X12 remittance files and a replay tool, so that support staff resubmit rejected files without an engineer',
            'Answered questions of the hospitals’ IT departments',
            'Moved the claims team from quarterly releases to one every two weeks by automating the regression suite (640 cases) with Groovy and Spock',
          ],
        },
        {
          title: 'Software Engineer',
          at: 'Bluestem Retail Systems, Fort Collins, CO',
          dates: 'Jun 2017 – Jun 2018',
          context: 'Point-of-sale software for garden centers and hardware stores.',
          bullets: [
            'Developed loyalty and gift card features in C# and SQL Server for 400 stores',
            'Replaced a manual end-of-day export with a scheduled job, which saved each store about 20 minutes every evening',
            'Fixed bugs reported by the stores and wrote unit tests',
          ],
        },
        {
          title: 'Software Engineering Intern',
          at: 'Bluestem Retail Systems, Fort Collins, CO',
          dates: 'May 2016 – Aug 2016',
          bullets: [
            'Wrote a C# tool that found 1,100 duplicate products in the catalog, still in use when I came back',
          ],
        },
      ],
    },
    {
      heading: 'Open Source',
      entries: [
        {
          title: 'fuelindex',
          at: 'Kotlin library',
          dates: '2022 – Present',
          link: 'github.com/noorh-example/fuelindex',
          bullets: [
            'Reads the weekly diesel price tables and computes fuel surcharges; three other freight companies use it in production',
          ],
        },
      ],
    },
    {
      heading: 'Talks',
      bullets: [
        'What thirty double bookings a week taught us, Mile High Backend Meetup, 2024',
        'Contract tests without tears, Colorado Software Days, 2023',
      ],
    },
  ],
}
