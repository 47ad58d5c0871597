import { z } from 'zod'
import { EMPLOYERS, LEVELS } from '../review/context.ts'
import { REASONS } from '../review/judge/judgement.ts'
import { AREAS, SEVERITIES } from '../review/rule.ts'

/** What `review --format json` prints. `docs/output.md` is written from the descriptions. */

export const SCHEMA = 'redline.review/1'

const date = z.string().regex(/^(?:\d{4}(?:-\d{2})?|present)$/)
const dates = {
  start: date.nullable().describe('YYYY-MM or YYYY; null when the document prints none'),
  end: date.nullable().describe('YYYY-MM, YYYY or "present"'),
}
const known = (value: z.ZodType) => ({
  value,
  from: z.string().describe('How it is known: "asked", "posting", "resume" or "default", a colon, and from what'),
})
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const example = z.strictObject({
  before: z.string(),
  after: z.string().describe('Keeps every fact of `before`; what only the candidate knows stands in [square brackets]'),
  asks: z.array(z.string()).describe('The questions behind the brackets'),
})

export const outputSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  document: z.strictObject({
    format: z.enum(['pdf', 'docx', 'odt', 'rtf', 'txt', 'md']),
    pages: z.int().describe('Estimated for text and Markdown'),
    columns: z.int(),
    pageSize: z.enum(['letter', 'a4', 'other']).nullable().describe('null where the format has no paper'),
    language: z.string().nullable().describe('ISO 639-1; null when the words tell too little'),
    kind: z.enum(['resume', 'cv', 'unknown']).describe('What the document is taken for'),
  }),
  context: z.strictObject({
    market: z.strictObject(known(z.string().describe('One of the markets of `checklists.md`'))),
    seniority: z.strictObject({
      ...known(z.enum(LEVELS)),
      years: z.number().nullable().describe('Years of software work, overlapping jobs counted once'),
    }),
    employer: z.strictObject(known(z.enum(EMPLOYERS).nullable())),
    role: z.strictObject(known(z.string().nullable())).describe('The job the person is after'),
    wanted: z.enum(['resume', 'cv']).describe('The kind of document that market, employer and posting want'),
    why: z.string(),
  }),
  resume: z.strictObject({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    links: z.array(z.string()),
    sections: z.array(z.strictObject({ heading: z.string(), kind: z.string() })),
    jobs: z.array(
      z.strictObject({
        title: z.string().nullable(),
        company: z.string().nullable(),
        ...dates,
        bullets: z.array(z.string()),
      }),
    ),
    education: z.array(
      z.strictObject({
        institution: z.string().nullable(),
        degree: z.string().nullable(),
        area: z.string().nullable(),
        ...dates,
      }),
    ),
    skills: z.array(z.string()),
    pages: z.int(),
    columns: z.int(),
  }),
  bullets: z.array(
    z.strictObject({
      text: z.string(),
      page: z.int(),
      section: z.string().describe('The heading it stands under'),
      role: z.string().describe('Title and company as printed'),
      action: z.boolean().describe('The first words say what the person did'),
      tech: z.boolean().describe('A named technology, or a concrete artefact or practice'),
      outcome: z.boolean().describe('Something is stated as having changed or now being true'),
      scope: z.boolean().describe('Size or reach, or a named group served'),
      needsFix: z.boolean(),
      reason: z.enum(REASONS),
      findings: z.array(z.string()).describe('Ids of the findings that rest on it'),
    }),
  ),
  summary: z
    .strictObject({
      text: z.string(),
      hasYears: z.boolean(),
      hasSpecialism: z.boolean(),
      hasTech: z.boolean(),
      hasImpact: z.boolean(),
      generic: z.boolean().describe('It could stand under most people’s name'),
    })
    .nullable(),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      rule: z.string(),
      severity: z.enum(SEVERITIES),
      area: z.enum(AREAS),
      title: z.string(),
      message: z.string(),
      why: z.string(),
      sources: z.array(z.string()).describe('Requirement ids'),
      where: z
        .array(
          z.strictObject({
            page: z.int(),
            section: z.string(),
            quote: z.string().describe('The words of the document; contact details are named, not quoted'),
            box: box.nullable().describe('In points from the top left corner of the page'),
          }),
        )
        .describe('Empty when something is missing'),
      example: example.nullable(),
    }),
  ),
  rubric: z.array(z.strictObject({ area: z.enum(AREAS), checked: z.int(), passed: z.int() })),
  thread: z.array(z.strictObject({ key: z.string(), text: z.string() })).describe('The messages, in order'),
})
export type Output = z.infer<typeof outputSchema>

export const refusedSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  error: z.strictObject({
    code: z.string(),
    message: z.string().describe('The sentence that the sender reads'),
  }),
})
export type Refused = z.infer<typeof refusedSchema>
