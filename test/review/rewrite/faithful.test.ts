import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faithful } from '../../../src/review/rewrite/faithful.ts'

const before = 'Helped move 14 jobs from Jenkins to GitHub Actions for Acme Freight'

describe('an after is refused', () => {
  it.each([
    ['Moved 14 jobs from Jenkins to GitHub Actions for Acme Freight, saving 3 hours', 'invented: 3'],
    ['Moved 14 jobs from Jenkins to GitHub Actions and Terraform for Acme Freight', 'invented: Terraform'],
    ['Moved 14 jobs from Jenkins to GitHub Actions with npm for Acme Freight', 'invented: npm'],
    ['Moved 14 jobs from Jenkins to GitHub Actions for Acme Freight and Bolt', 'invented: Bolt'],
    ['Moved jobs from Jenkins to GitHub Actions for Acme Freight', 'lost: 14'],
    ['Moved 14 jobs to GitHub Actions for Acme Freight', 'lost: Jenkins'],
    ['Moved 14 jobs from Jenkins to GitHub Actions', 'lost: Acme'],
  ])('%s', (after, reason) => {
    expect(faithful({ before, after, asks: [] }, [], new Set(['moved', 'saving']))).toBe(reason)
  })
})

it('a verb of making stands only where the line tells that something was made, and never before people', () => {
  const check = (before: string, after: string) =>
    faithful({ before, after, asks: [] }, [], new Set(['built', 'developed', 'supported']))
  expect(check('Liaised with the depots', 'Built [what] with the depots')).toBe('claimed: Built')
  expect(check('Worked as L2 support for 30 jobs', 'Developed [which] of the 30 jobs')).toBe('claimed: Developed')
  expect(check('Coding of batch jobs with 3 teammates', 'Developed [which] of the 3 teammates')).toBe(
    'of people: Developed',
  )
  expect(check('Development of batch jobs', 'Developed batch jobs')).toBeNull()
  expect(check('Provided support for 30 jobs', 'Supported 30 jobs')).toBeNull()
})

it('a blank may say what to fill in, and a question may hold a figure that is doubted', () => {
  const after =
    'Moved 14 jobs from Jenkins to GitHub Actions for Acme Freight, which took [builds] from [before] to [after]'
  expect(faithful({ before, after, asks: [] }, [], new Set(['moved']))).toBeNull()
  expect(
    faithful({ before: 'Cut errors by 400%', after: 'Cut errors [from what to what]', asks: ['400%?'] }, []),
  ).toBeNull()
})

it('facts of the resume elsewhere may be used', () => {
  const example = { before: 'Helpful developer', after: 'Developer with 6 years in Go', asks: [] }
  expect(faithful(example, [])).toBe('invented: 6')
  expect(faithful(example, ['6 years', 'Go'])).toBeNull()
})

describe('for any bullet', () => {
  const word = fc.constantFrom('moved', 'Kafka', '42', 'the', 'PostgreSQL', '99.9%', 'jobs', 'C#', 'Oslo', 'to', '$5k')
  const bullet = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

  it('its own words are faithful to it', () => {
    fc.assert(
      fc.property(bullet, (text) => {
        expect(faithful({ before: text, after: text, asks: [] }, [])).toBeNull()
      }),
    )
  })

  it('a number that is not in it is found out', () => {
    fc.assert(
      fc.property(bullet, fc.integer({ min: 100, max: 9999 }), (text, figure) => {
        expect(faithful({ before: text, after: `${text} ${figure}`, asks: [] }, [])).toBe(`invented: ${figure}`)
      }),
    )
  })

  it('a number that is left out is found out', () => {
    fc.assert(
      fc.property(bullet, fc.integer({ min: 100, max: 9999 }), (text, figure) => {
        expect(faithful({ before: `${text} ${figure}`, after: text, asks: [] }, [])).toBe(`lost: ${figure}`)
      }),
    )
  })
})
