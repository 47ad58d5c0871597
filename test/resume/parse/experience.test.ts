import { expect, it } from 'vitest'
import { gapsBetweenRoles, yearsOfExperience } from '../../../src/resume/parse/experience.ts'
import { resumeFromText } from '../../support/document-from-text.ts'

const today = { year: 2026, month: 11 }
const isSoftware = (title: string) => /engineer|developer/i.test(title)
const resumeOf = (...jobs: [title: string, dates: string][]) =>
  resumeFromText(
    `Ada Brook\nada@brook.example\n\nEXPERIENCE\n${jobs.map(([title, dates]) => `${title}, Copperleaf\n${dates}\n- Worked there`).join('\n\n')}`,
  )

it('counts months worked at two jobs at once only once', () => {
  const resume = resumeOf(['Engineer', 'Jan 2024 – Dec 2025'], ['Developer', 'Jul 2024 – Jun 2026'])
  expect(yearsOfExperience(resume, today, isSoftware)).toBe(2.5)
})

it('counts up to today for a job that goes on, and leaves other work out', () => {
  const resume = resumeOf(['Engineer', 'Dec 2025 – Present'], ['Nurse', '2010 – 2020'])
  expect(yearsOfExperience(resume, today, isSoftware)).toBe(1)
})

it('says nothing where no such job has dates', () => {
  expect(yearsOfExperience(resumeOf(['Nurse', '2010 – 2020']), today, isSoftware)).toBeNull()
})

it('sees the months between jobs, and no gap where only years are known', () => {
  const months = resumeOf(['Engineer', 'Jan 2024 – Present'], ['Developer', 'Jan 2020 – Mar 2023'])
  expect(gapsBetweenRoles(months, today)).toEqual([
    { from: { year: 2023, month: 4 }, to: { year: 2024, month: 1 }, months: 9 },
  ])
  expect(gapsBetweenRoles(resumeOf(['Engineer', '2023 – Present'], ['Developer', '2020 – 2022']), today)).toEqual([])
})
