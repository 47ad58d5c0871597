import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/name',
  title: 'Put your name on the first line',
  message: 'I could not find your name at the top of this document: give it a line of its own, above everything else.',
  why: 'Your name is what a recruiter files you under, and what a search for you looks for first.',
  sources: ['N-067'],
  severity: 'must-fix',
  options: {},
  in: 'document',
  examples: {
    flags: [
      `(512) 555-0119 | devmail@post.example

SUMMARY
Backend developer with 3 years of experience of booking systems in PHP and MySQL.

TECHNICAL SKILLS
Languages: PHP, SQL
Frameworks: Laravel
Databases: MySQL, Redis

EXPERIENCE
Backend Developer, Stay Lodgings, Austin, TX
Jan 2023 – Present
• Rebuilt the booking calendar in Laravel, so that two guests can no longer book one room.`,
      `(206) 555-0177 | github.com/example-tidewater | Seattle, WA

SKILLS
Languages: Go, SQL
Databases: PostgreSQL, Redis
Cloud: AWS, Docker
Testing: Testcontainers
Observability: Prometheus, Grafana

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
    ],
    quiet: [
      `Imke van der Wal
(206) 555-0177 | imke.vdwal@post.example

EXPERIENCE
Software Engineer, Tidewater Freight, Seattle, WA
Feb 2021 – Present
• Wrote the container tracking API in Go for 40 shipping agents.`,
      `JOSÉ ANTONIO RUIZ PEÑA
Backend Engineer
jose.ruiz@post.example

EXPERIENCE
Backend Engineer, Sol Energy, Phoenix, AZ
May 2020 – Present
• Moved meter readings to TimescaleDB, so that a month of data loads in a second.`,
    ],
  },
  *check({ resume }) {
    if (!resume.name) yield { where: [] }
  },
})
