import { z } from 'zod'
import { EMPLOYERS, LEVELS } from '../review/context.ts'

const lineSchema = z.strictObject({
  text: z.string().min(1),
  /** A rule that must be on, or off, in the checklist for the line to be shown. */
  needs: z.string().optional(),
  unless: z.string().optional(),
  levels: z.array(z.enum(LEVELS)).optional(),
  /** Where no employer is named, the line is for a market that has one of these. */
  employers: z.array(z.enum(EMPLOYERS)).optional(),
  sources: z.array(z.string()).default([]),
})
export type GuideLine = z.infer<typeof lineSchema>

const lines = z.array(lineSchema)
const kindSchema = z.strictObject({ lead: lines, instead: lines, sections: lines })

/** The texts of review-rules/guide.yaml: what the guide says beside the settings of the checklists. */
export const guideSchema = z.strictObject({
  kinds: z.strictObject({ resume: kindSchema, cv: kindSchema }),
  personal: z.array(z.strictObject({ rule: z.string(), out: z.string(), open: z.string().optional() })),
  details: z.record(z.string(), z.string()),
  levels: z.record(z.enum(LEVELS), lines),
  employers: z.partialRecord(z.enum(EMPLOYERS), lines),
  always: lines,
})
export type GuideTexts = z.infer<typeof guideSchema>

/** Every line of the guide, wherever it stands. */
export function linesOf({ kinds, levels, employers, always }: GuideTexts): GuideLine[] {
  const ofKinds = Object.values(kinds).flatMap(({ lead, instead, sections }) => [...lead, ...instead, ...sections])
  return [...ofKinds, ...Object.values(levels).flat(), ...Object.values(employers).flat(), ...always]
}
