import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/too-long',
  title: 'Cut long lines to one idea',
  message: 'This line has {words} words, and what it achieved comes at the end of them.',
  why: 'On a first read the end of a long line is not reached; one idea in about thirty words is.',
  sources: ['B-003', 'B-023', 'B-038'],
  severity: 'consider',
  lesson: 'tell what changed',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Built the supplier importer in Python that reads price lists from forty wholesalers, checks the columns, maps the categories, asks the buyer about unknown brands, writes the rows to PostgreSQL, refreshes the search index, prints a summary and mails it to three teams every morning, which took the update from 2 days to 1 hour',
      'Led the replacement of the message bus, which meant writing the proposal, agreeing the budget, comparing three products, training five teams, writing the client library in Java, setting the naming rules, building the dashboards and moving one topic after another over a year until the old bus could be switched off and weekends became quiet',
    ],
    quiet: [
      'Built the supplier importer in Python for forty wholesalers, taking the price update from 2 days to 1 hour',
      'Replaced the message bus with Kafka, one topic after another, and weekends on call became quiet',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason === 'too-long') yield { where: [bullet], data: { words: bullet.text.split(/\s+/u).length } }
    }
  },
})
