import { expect, test } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { findTechnologies, technologyIndex, technologyListed } from '../../../src/review/judge/technologies.ts'

const index = technologyIndex(loadLexicon().technologies)

function names(text: string): string[] {
  return findTechnologies(text, index).map(({ name }) => name)
}

test.each([
  ['Wrote the go to market plan for the payments API', []],
  ['Go to market strategy and API pricing', []],
  ['Launched the claims API in Spring 2021', []],
  ['Launched the claims API in spring', []],
  ['Express interest in our services', []],
  ['Head of R&D for the plug-in team', []],
  ['Took a C-level briefing on the server move', []],
  ['Took the rest of the team through the service design', []],
  ['Worked as a chef, then play-tested board games', []],
  ['Filled open shifts and wrote unit tests', []],
  ['Moved to Phoenix, Arizona', []],
])('an English word is not taken for a technology: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  ['Wrote the matcher in Go', ['Go']],
  ['Ported a parser to Rust', ['Rust']],
  ['Moved REST services from Spring to Micronaut', ['REST', 'Spring', 'Micronaut']],
  ['Go, R, C', ['Go', 'R', 'C']],
  ['Swift', ['Swift']],
  ['Provisioned hosts with Chef', ['Chef']],
  ['Wrote Chef cookbooks for the build servers', ['Chef']],
  ['Ran jobs on Lambda behind API Gateway', ['AWS Lambda', 'API gateway']],
  ['golang', ['Go']],
])('an ambiguous name counts in technical company: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  ['postgres and k8s', ['PostgreSQL', 'Kubernetes']],
  ['nodejs, Mongo DB, Rabbit MQ', ['Node.js', 'MongoDB', 'RabbitMQ']],
  ['C#, C++ and .NET 8', ['C#', 'C++', '.NET']],
  ['CI/CD on GitLab CI', ['CI/CD', 'GitLab CI']],
])('a technology is known by the spellings that people use: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('the longest name wins', () => {
  expect(names('Spring Boot on Amazon EKS with Apache Kafka Streams')).toEqual([
    'Spring Boot',
    'Amazon EKS',
    'Apache Kafka',
  ])
})

test('a mention tells where it stands and how it is printed', () => {
  expect(findTechnologies('Tuned postgres queries', index)).toEqual([
    { name: 'PostgreSQL', text: 'postgres', at: 6, category: 'database' },
  ])
})

test.each([
  ['EXPRESS', 'Express'],
  ['go', 'Go'],
  ['Go to market', null],
  ['communication', null],
])('an entry of a skills section is known in any casing, and only as a whole: %s', (entry, expected) => {
  expect(technologyListed(entry, index)?.name ?? null).toBe(expected)
})
