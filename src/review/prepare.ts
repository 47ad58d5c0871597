import type { Resume } from '../resume/model.ts'
import type { Overlay } from './checklist.ts'
import type { Today } from './context.ts'
import type { Dictionary } from './dictionary.ts'
import { type Asked, inferContext } from './infer/infer.ts'
import { isSoftwareTitle } from './infer/level.ts'
import { readPosting } from './infer/posting.ts'
import { findTechnologies } from './judge/technologies.ts'
import { type JudgingWords, judgingWords } from './judge/words.ts'
import type { Lexicon } from './lexicon.ts'
import { type RewriteWords, rewriteWords } from './rewrite/situation.ts'
import type { Rule, Subject } from './rule.ts'
import { subjectOf } from './subject.ts'

/** All that is known about resumes in general: rules, checklists, word lists and a dictionary. Prepared once, used for every review. */
export interface Knowledge {
  rules: readonly Rule[]
  overlays: readonly Overlay[]
  lexicon: Lexicon
  dictionary: Dictionary
  words: JudgingWords
  rewriting: RewriteWords
}

export function knowledgeOf(
  rules: readonly Rule[],
  overlays: readonly Overlay[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): Knowledge {
  return { rules, overlays, lexicon, dictionary, words: judgingWords(lexicon), rewriting: rewriteWords(lexicon) }
}

export interface Request extends Asked {
  /** The text of a job advertisement. */
  posting: string | null
  today: Today
  /** Ids of rules that the person said do not apply to them. */
  dismissed?: readonly string[]
}

/** Judges the resume for what was asked: all that rules will look at. */
export function prepare(
  resume: Resume,
  request: Request,
  { overlays, lexicon, words, dictionary }: Knowledge,
): Subject {
  const posting =
    request.posting === null
      ? null
      : readPosting(
          request.posting,
          (text) => findTechnologies(text, words.technologies),
          (line) => isSoftwareTitle(line, lexicon.careers),
        )
  const context = inferContext(resume, request, posting, request.today, overlays, lexicon)
  return subjectOf(resume, context, posting, lexicon, words, dictionary)
}
