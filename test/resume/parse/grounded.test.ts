import { expect, it } from 'vitest'
import type { Passage, Resume } from '../../../src/resume/model.ts'
import { clip } from '../../../src/resume/parse/passage.ts'
import { resumeFromText } from '../../support/document-from-text.ts'

function passagesOf(resume: Resume): Passage[] {
  const { name, headline, contact, personal, sections, summary, certifications, education, skills } = resume
  const roles = [...resume.roles, ...resume.projects].flatMap((role) => [
    role.title,
    role.company,
    role.location,
    role.dates,
    role.context,
    ...role.bullets,
  ])
  const studies = education.flatMap((study) => [study.institution, study.degree, study.area, study.dates])
  const listed = skills.flatMap((group) => [group.label, ...group.skills])
  const reach = [contact.email, contact.phone, contact.location, ...contact.links]
  const all = [name, headline, summary, ...reach, ...personal, ...certifications, ...roles, ...studies, ...listed]
  return [...all, ...sections.map((section) => section.heading)].filter((passage) => passage !== null)
}

it('every letter that the parser quotes stands in the document where it says', () => {
  const resume = resumeFromText(`Noor El-Amin – Backend Developer
14 Mill Lane, Leeds LS6 2AB | noor@elamin.example | +44 7700 900123 | github.com/noor-el
Nationality: British

PROFILE
Backend developer with five years of payments work in Go, who cares about
the people that use what she ships.

EXPERIENCE
Backend Developer, Copperleaf, Leeds\tMar 2021 – Present
Billing for 40 suppliers; a team of six.
- Rebuilt the nightly export so that the finance team has its
  figures at six instead of at noon, without addi-
  tional servers
Environment: Go, Kafka

PROJECTS
tide-table: a command that prints tides. Used by 40 sailors.

EDUCATION
BSc (Hons) Physics, Northern University, 2015 – 2018

SKILLS
Cloud: AWS (ECS, SQS),
Terraform\tDocker
`)
  const wrong = passagesOf(resume).filter((passage) =>
    [...passage.text].some((letter, i) => {
      const at = clip(passage, i, i + 1)
      return letter !== ' ' && resume.document.text.slice(at.start, at.end) !== letter
    }),
  )
  expect(passagesOf(resume).length).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})
