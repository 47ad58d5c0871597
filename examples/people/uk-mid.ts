import type { Person } from '../person.ts'

/** A sound CV for the UK; seven months between two jobs are not explained, and the early job is told as duties. */
export const owen: Person = {
  name: 'Owen Pritchard',
  headline: 'Backend Developer',
  contact: [
    ['Cardiff', '07700 900318', 'owen.pritchard@post.example'],
    ['github.com/owen-pritchard-example', 'linkedin.com/in/owen-pritchard-example'],
  ],
  blocks: [
    {
      heading: 'Profile',
      paragraphs: [
        'Backend developer with over four years of commercial experience in Python and Django, most of it in regulated settings: a water company and a housing association. I enjoy taking over systems that everyone is afraid of and leaving them tested, documented and boring. Looking for a permanent backend role in South Wales or Bristol, hybrid or remote.',
      ],
    },
    {
      heading: 'Key Skills',
      pairs: [
        ['Languages', 'Python, SQL, JavaScript, Bash'],
        ['Frameworks', 'Django, Django REST Framework, FastAPI, Celery'],
        ['Databases', 'PostgreSQL, PostGIS, Redis, SQL Server'],
        ['Cloud and delivery', 'Azure, Docker, Terraform, GitLab CI, Sentry'],
        ['Ways of working', 'Scrum, pair programming, code review, WCAG 2.2 accessibility'],
      ],
    },
    {
      heading: 'Employment History',
      entries: [
        {
          title: 'Backend Developer',
          at: 'Afon Water Services, Cardiff',
          dates: 'February 2025 – Present',
          context:
            'Regional water company with 1.4 million customers. Team of seven (four developers, a tester, a product owner and a delivery manager), two-week sprints. Environment: Python 3.12, Django, PostGIS, Azure, Terraform, GitLab CI.',
          bullets: [
            'Rebuilt the burst-main alert service in Django and PostGIS, which now warns affected households by text message within 6 minutes instead of 45',
            'Organised the move of 38 scheduled scripts from one ageing server to Celery on Azure, with monitoring for each; missed runs fell from about five a month to one in the last half-year',
            'Introduced a review checklist for personal data, which the information security team has since adopted for two other teams',
            'Designed the REST API through which the field crews’ tablets report repairs offline and catch up later; paper job sheets ended in all three regions within four months',
            'Responsible for second-line support of the customer portal, one week in four',
            'Mentor the team’s degree apprentice, who now releases to production without supervision',
          ],
        },
        {
          title: 'Software Developer',
          at: 'Cwm Fawr Homes, Pontypridd',
          dates: 'April 2023 – January 2025',
          context:
            'Housing association with 9,600 homes. Team of three developers, Kanban. Environment: Python, Django REST Framework, PostgreSQL, Redis, Docker.',
          bullets: [
            'Developed the repairs booking API used by the tenant app and the call centre; 41% of repairs were booked online after a year, from 12% before',
            'Integrated the contractor’s scheduling system through a queue, so that bookings survive its nightly three-hour outage',
            'Raised the test coverage of the rent module from 18% to 83% before its yearly change, and released that change without a hotfix for the first time in four years',
            'Wrote the service that tells tenants about gas safety visits by text message, letter or in British Sign Language video, according to their choice; missed visits fell by a third in its first winter',
            'Took part in the preparation of the Cyber Essentials Plus audit',
          ],
        },
        {
          title: 'Graduate Software Developer',
          at: 'Bryn Analytics, Swansea',
          dates: 'September 2021 – August 2022',
          context:
            'Consultancy that builds reporting for local councils. Team of twelve. Environment: Python, Flask, SQL Server.',
          bullets: [
            'Worked on reports and dashboards for five councils',
            'Was involved in requirements workshops with clients',
            'Wrote SQL Server stored procedures and fixed defects found in user testing',
            'Migrated the school places forecast of one council from spreadsheets to a Flask application with 60 users',
            'Set up the first automated nightly build of the reporting library',
          ],
        },
        {
          title: 'Customer Service Adviser',
          at: 'Tamar Vale Energy, Plymouth',
          dates: 'August 2016 – August 2018',
          bullets: [
            'Answered 60 to 70 calls a day about bills and meter readings',
            'Wrote the spreadsheet that the team of 20 used to work out payment plans',
          ],
        },
      ],
    },
    {
      heading: 'Personal Project',
      entries: [
        {
          title: 'Callout',
          at: 'Python, FastAPI, PostgreSQL, Docker',
          dates: '2023 – Present',
          context:
            'Call-out and rota software for my mountain rescue team: 44 volunteers, 70 to 80 call-outs a year. A call-out that took one person 20 minutes on the telephone now takes two minutes by text message. Source at github.com/owen-pritchard-example/callout.',
        },
      ],
    },
    {
      heading: 'Certifications and Training',
      bullets: [
        'Microsoft Certified: Azure Developer Associate, 2025',
        'Professional Scrum Developer I, 2024',
        'GDPR for Developers, two-day course, 2023',
      ],
    },
    {
      heading: 'Education',
      entries: [
        {
          title: 'BSc (Hons) Computer Science, 2:1',
          at: 'Oystermouth University, Swansea',
          dates: '2018 – 2021',
          context: 'Final-year project: routing of gritting lorries with PostGIS, marked 74%.',
        },
        {
          title: 'A levels: Mathematics (B), Physics (C), Geography (B)',
          at: 'Tamar Vale College, Plymouth',
          dates: '2014 – 2016',
        },
      ],
    },
    {
      heading: 'Interests',
      paragraphs: ['Mountain rescue volunteer in the Brecon Beacons since 2022, open water swimming, Welsh learner.'],
    },
  ],
}
