import type { Person } from '../person.ts'

/** Four years of real work, told as a list of tasks: hardly a line says what came of it. */
export const caleb: Person = {
  name: 'Caleb Nakashima',
  headline: 'Backend Developer',
  contact: [
    ['Boise, ID', '208-555-0119', 'caleb.nakashima@webmail.example'],
    ['https://github.com/caleb-nakashima-example'],
  ],
  blocks: [
    {
      heading: 'Summary',
      paragraphs: [
        'Backend developer with experience building web applications and APIs. Team player, detail oriented.',
      ],
    },
    {
      heading: 'Experience',
      entries: [
        {
          title: 'Backend Developer',
          at: 'Bruneau & Pine Outfitters, Boise, ID',
          dates: 'Aug 2024 - Present',
          bullets: [
            'Worked on REST APIs for the online store using Python and Django',
            'Responsible for the order export to the warehouse (around 4,000 orders per day)',
            'Attend daily standups, sprint planning and retrospectives',
            'Migrated background jobs from cron to Celery and Redis',
            'Fix bugs and handle production support tickets',
            'Wrote a cache for the product search, page loads went from 2.8 seconds to 0.9 seconds',
            'Participate in code reviews',
            'Work with the frontend team to integrate APIs',
          ],
        },
        {
          title: 'Software Developer',
          at: 'Lost Trail Title & Escrow, Boise, ID',
          dates: 'Jun 2022 - Jul 2024',
          bullets: [
            'Developed features for the internal document system in Python, Flask and MySQL',
            'Tasked with writing unit tests',
            'Helped move the servers to AWS EC2 and S3',
            'Generated PDF closing packets for the escrow officers',
            'Assisted with database backups and restores',
            'Was involved in replacing the faxed requests with an upload form used by 35 bank branches',
            'Updated documentation in Confluence',
          ],
        },
      ],
    },
    {
      heading: 'Skills',
      pairs: [
        ['Languages', 'Python, SQL, JavaScript'],
        ['Frameworks', 'Django, Flask, Celery'],
        ['Databases', 'PostgreSQL, MySQL, Redis'],
        ['Tools', 'AWS (EC2, S3), Docker, Git, GitHub Actions, Linux'],
      ],
    },
    {
      heading: 'Education',
      entries: [
        {
          title: 'B.S. in Information Systems',
          at: 'Treasure Valley State University, Nampa, ID',
          dates: 'Aug 2018 - May 2022',
        },
      ],
    },
  ],
}
