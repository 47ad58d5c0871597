import { z } from 'zod'
import { LEVELS } from './context.ts'
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

/** Ends a bullet with blanks to fill in; one question a blank, in their order. */
export const endingSchema = z
  .strictObject({
    text: z.string().regex(/^[^\d]{1,60}\[[^\d]{1,200}$/, 'has a blank and no digit'),
    asks: words.min(1).max(3),
  })
  .refine(({ text, asks }) => text.match(/\[[^[\]]+\]/g)?.length === asks.length, 'one question a blank')
export type Ending = z.infer<typeof endingSchema>

/** A kind of work, the words that it is known by, and what to ask about its effect. */
export const workKindSchema = z.strictObject({
  id: z.string(),
  words: z.array(z.string()),
  /** The candidate's own share of work done with others. */
  part: z.strictObject({ blank: z.string(), ask: z.string() }),
  effects: z.array(endingSchema).min(1),
  /** For juniors: an effect that nobody had to measure. */
  small: z.array(endingSchema).min(1),
})
export type WorkKind = z.infer<typeof workKindSchema>

const endings = z.array(endingSchema).min(1)

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
  /** jargon.yaml: words of the trade that dictionaries do not hold. */
  jargon: words,
  /** acronyms.yaml: abbreviations that need no explanation for a recruiter who hires engineers. */
  acronyms: words,
  /** dated.yaml: technologies that look old unless the job asks for them. */
  dated: words,
  /** breaks.yaml: words that explain a time without a job. */
  breaks: words,
  /** nicknames.yaml: parts of an email address that make it look like a nickname. */
  nicknames: words,
  /** placeholders.yaml: what templates leave to be filled in. */
  placeholders: words,
  /** basics.yaml: tools and traits that take room and say nothing ("MS Office", "teamwork"). */
  basics: z.strictObject({ tools: words, traits: words }),
  /** tone.yaml: phrases of a summary that say what the person wants, or excuse another career. */
  tone: z.strictObject({ wants: words, excuses: words }),
  /** signals.yaml: the words by which a result, a size or an empty phrase is recognised. */
  signals: z.strictObject({
    changes: words,
    movements: words,
    improvements: words,
    effects: words,
    removals: words,
    happenings: words,
    intentions: words,
    generic: words,
    sizes: words,
    outputs: words,
    anybody: words,
    people: words,
    domains: words,
  }),
  /** postings.yaml: what an advertisement says of the document it wants. */
  postings: z.strictObject({ history: words, routes: words }),
  /** careers.yaml: what job titles say about the field and the level. */
  careers: z.strictObject({
    software: words,
    notSoftware: words,
    otherTracks: words,
    backend: words,
    otherWork: words,
    backendWork: words,
    /** Titles of work close enough to software that its lines are read as engineering. */
    near: words,
    levels: z.record(z.enum(LEVELS), words),
    courses: words,
    teaching: words,
  }),
  /** outcomes.yaml: kinds of work, and the blanks and questions that fit each. */
  outcomes: z.strictObject({
    kinds: z.array(workKindSchema),
    general: workKindSchema,
    scope: endings,
    setting: endings,
    tools: endings,
    steps: endings,
    plain: endings,
  }),
  /** nominals.yaml: nouns that hide a verb, words that say too little, and words for people. */
  nominals: z.strictObject({
    nouns: z.record(z.string(), z.string()),
    things: words,
    both: words,
    vague: words,
    praise: words,
    inflated: z.record(z.string(), z.string()),
    colleagues: words,
    served: words,
  }),
})
export type Lexicon = z.infer<typeof lexiconSchema>
