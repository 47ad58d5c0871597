import type { Person } from '../person.ts'

/** Sells herself short: the pantries, the index and the macro stand in the middle of her lists. */
export const kayla: Person = {
  name: 'Kayla Brandt',
  headline: 'Full-Stack Developer',
  contact: [
    ['Dayton, OH', '(937) 555-0143', 'kayla.brandt@mail.example'],
    ['github.com/kayla-brandt-example', 'linkedin.com/in/kayla-brandt-example'],
  ],
  blocks: [
    {
      heading: 'Summary',
      paragraphs: [
        'Motivated and passionate developer and recent bootcamp graduate seeking a position where I can learn new technologies and grow with a great team. Quick learner who works well alone or with others.',
      ],
    },
    {
      heading: 'Skills',
      pairs: [
        ['Languages', 'JavaScript, TypeScript, Python, SQL, HTML, CSS'],
        ['Frameworks', 'React, Node.js, Express, Flask'],
        ['Databases', 'PostgreSQL, SQLite, MongoDB'],
        ['Tools', 'Git, GitHub Actions, Jest, Docker, Postman, VS Code, Slack, Figma, Jira, Microsoft Office'],
        ['Other', 'Teamwork, communication, time management'],
      ],
    },
    {
      heading: 'Projects',
      entries: [
        {
          title: 'FridgeWatch',
          at: 'React, Express, PostgreSQL',
          dates: 'Apr 2026 – Present',
          link: 'github.com/kayla-brandt-example/fridgewatch',
          context: 'Shift sign-up for the volunteers who empty and fill community fridges.',
          bullets: [
            'Worked on the backend API with Express and PostgreSQL',
            'Responsible for login, password reset and email reminders',
            'Three food pantries in Dayton use it every week to schedule about 60 volunteers',
            'Wrote 48 tests with Jest and set up GitHub Actions so that they run on each push',
          ],
        },
        {
          title: 'RxCount',
          at: 'Python, Flask, SQLite',
          dates: 'Feb 2026 – Mar 2026',
          link: 'github.com/kayla-brandt-example/rxcount',
          context: 'Compares shelf counts with the order history of a small pharmacy.',
          bullets: [
            'Reads CSV files and makes a list of what has to be reordered',
            'Added an index because the report was slow with 40,000 rows, it went from 14 seconds to under 1 second',
          ],
        },
        {
          title: 'Trail Notes (team of four)',
          at: 'React, Node.js, MongoDB',
          dates: 'Jan 2026',
          link: 'github.com/kayla-brandt-example/trail-notes',
          bullets: [
            'Helped with the map page where hikers post trail conditions with photos',
            'Fixed various bugs and gave the demo at our graduation showcase',
          ],
        },
      ],
    },
    {
      heading: 'Work Experience',
      entries: [
        {
          title: 'Pharmacy Technician (part-time)',
          at: 'Halloran Family Pharmacy, Dayton, OH',
          dates: 'Jun 2022 – Dec 2025',
          bullets: [
            'Responsible for filling about 120 prescriptions per shift with two other technicians',
            'Answered phones and solved insurance problems for customers',
            'Made an Excel macro for the weekly inventory count, it took 3 hours before and takes 40 minutes now',
            'Trained five new hires on the register and the insurance system',
          ],
        },
      ],
    },
    {
      heading: 'Education',
      entries: [
        {
          title: 'Certificate, Full-Stack Web Development',
          at: 'Millrace Coding School, Columbus, OH',
          dates: 'Sep 2025 – Mar 2026',
        },
        {
          title: 'Associate of Science, Biology',
          at: 'Great Miami Community College, Dayton, OH',
          dates: 'Aug 2021 – May 2024',
        },
      ],
    },
  ],
}
