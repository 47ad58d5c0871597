import { z } from 'zod'
import { TECHNOLOGY_CATEGORIES } from './judge/judgement.ts'

/** The word lists of `review-rules/lexicon`, one key a file. Each list is data that a mentor may correct. */

const words = z.array(z.string().min(1))

export const technologySchema = z.strictObject({
  /** The spelling that its makers use. */
  name: z.string(),
  category: z.enum(TECHNOLOGY_CATEGORIES),
  /** Other spellings of the same thing, as people write them. */
  aliases: words.default([]),
  /** An English word too ("Go", "Spring"): counts only in its own casing, and where the words around it are technical. */
  ambiguous: z.boolean().default(false),
})
export type Technology = z.infer<typeof technologySchema>

export const lexiconSchema = z.strictObject({
  /** technologies.yaml */
  technologies: z.array(technologySchema),
  /** openers.yaml: first words that hide what the person did, by kind ("responsible", "helped", "worked-on", …). */
  openers: z.record(z.string(), words),
  /** artefacts.yaml: things that engineers make or practise, without being products ("composite index", "runbook"). */
  artefacts: words,
  /** buzzwords.yaml */
  buzzwords: words,
  /** verbs.yaml: verbs that say what an engineer did, in the base form, by kind of work ("build", "improve", "move", …). */
  verbs: z.record(z.string(), words),
  /** irregular-verbs.yaml: base form to past form. */
  irregularVerbs: z.record(z.string(), z.string()),
  /** topics.yaml: what a backend reader looks for ("performance", "reliability", "testing", …) and the words that show it. */
  topics: z.record(z.string(), words),
  /** spelling.yaml: pairs of American and British spelling. */
  spelling: z.array(z.strictObject({ us: z.string(), uk: z.string() })),
  /** acronyms.yaml: abbreviations that need no explanation for a recruiter who hires engineers. */
  acronyms: words,
  /** dated.yaml: technologies that look old unless the job asks for them. */
  dated: words,
  /** basics.yaml: tools and traits that take room and say nothing ("MS Office", "teamwork"). */
  basics: z.strictObject({ tools: words, traits: words }),
})
export type Lexicon = z.infer<typeof lexiconSchema>
