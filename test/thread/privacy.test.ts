import { expect, it } from 'vitest'
import { outputOf } from '../../src/output/output.ts'
import { plainText } from '../../src/thread/plain.ts'
import { reviewExample, reviewText } from '../support/review-example.ts'

const SECRETS = [
  'kit.marlow99@work.example',
  '0117 496 0733',
  '14 Cooper Lane',
  '3 May 1991',
  'github.com/kitmarlow-example',
]

const CV = `CURRICULUM VITAE
Kit Marlow
14 Cooper Lane, Bristol BS1 4ND
kit.marlow99@work.example | 0117 496 0733 | github.com/kitmarlow-example
Date of birth: 3 May 1991
Marital status: single

PROFILE
Developer who can be reached at kit.marlow99@work.example or on 0117 496 0733 at any time, looking for a new challenge.

EXPERIENCE
Developer, Tamar Freight, Bristol
2019 - now
- Responsible for the contact page that shows 0117 496 0733 and kit.marlow99@work.example
- Worked on reports
- Helped with the office move to 14 Cooper Lane
`

it.each(['us', 'uk'] as const)(
  'a thread for %s names contact and personal details and repeats none',
  async (market) => {
    const { thread } = await reviewText(CV, { market })
    const said = thread.parts.map(plainText).join('\n')
    for (const secret of SECRETS) expect(said).not.toContain(secret)
  },
)

it('findings, which may be stored, hold no contact details either', async () => {
  const { resume, review, thread } = await reviewText(CV, { market: 'us' })
  const findings = JSON.stringify(outputOf(resume, review, thread).findings)
  for (const secret of SECRETS) expect(findings).not.toContain(secret)
})

it.each(['uk-cv-for-us-startup.pdf', 'us-junior-bootcamp.pdf', 'uk-mid.docx'])(
  '%s keeps its contact details to itself',
  async (name) => {
    const { resume, thread } = await reviewExample(name, { market: 'us' })
    const said = thread.parts.map(plainText).join('\n')
    const { email, phone } = resume.contact
    expect(email && said.includes(email.text)).toBe(false)
    expect(phone && said.includes(phone.text)).toBe(false)
  },
)
