import { z } from 'zod'

/** The words by which the parts of a resume are recognised: `review-rules/lexicon/{headings,titles,degrees}.yaml`. */

const words = z.array(z.string().min(1))

export const vocabularySchema = z.strictObject({
  /** headings.yaml: what sections are called, by kind. */
  headings: z.record(z.string(), words),
  /** titles.yaml: the nouns that end a job title ("engineer", "developer", "barista") and the words that qualify one ("senior"). */
  titles: z.strictObject({ nouns: words, qualifiers: words }),
  /** degrees.yaml: names and abbreviations of degrees and certificates, and words that mark a school. */
  degrees: z.strictObject({ degrees: words, schools: words }),
})
export type Vocabulary = z.infer<typeof vocabularySchema>
