/** Why a file cannot be reviewed, each reason with the one sentence that its sender reads. */
export const REFUSALS = {
  missing: 'I could not find a file at {path}: check the path and try again.',
  empty: 'This file is empty: export it again from your editor and send the new copy.',
  'too-large': 'This file is larger than {limit}: export it without large pictures and send it again.',
  'unknown-format':
    'I can read PDF, DOCX, ODT, RTF, plain text and Markdown, and this is {found}: export it as one of those and send it again.',
  encoding:
    'I cannot tell in which encoding this text was saved, so its letters make no words: save it as UTF-8 or as a PDF and send it again.',
  'legacy-word': 'This is the old Word format (.doc): save it as DOCX or PDF and send it again.',
  encrypted: 'This file is protected by a password: save a copy without one and send that.',
  damaged: 'This file is damaged and cannot be opened: export it again from your editor and send the new copy.',
  scanned:
    'This file is a picture of text, so neither I nor a recruiter’s search finds a word in it: export it from your editor as a text PDF and send it again.',
  'too-many-pages': 'This file has {pages} pages, and I read up to {limit}: send the resume or CV alone.',
  'too-much-text': 'This file holds more text than {limit} pages of a resume do: send the resume or CV alone.',
  'too-little-text':
    'I find only {words} in this file, too few to review: check that it is the whole resume and send it again.',
  'too-slow':
    'This file took too long to read: export it again from your editor, as simply as you can, and send the new copy.',
  garbled:
    'The letters of this file are drawn but carry no text, so neither I nor a recruiter’s search finds its words: export it again from your editor, in a common font, and send the new copy.',
  'reader-form':
    'This PDF is a form that only Adobe’s own reader shows, and others find no resume in it: print it to a PDF and send that.',
  portfolio: 'This PDF is a folder with other files in it: take the resume or CV out and send it alone.',
  'too-heavy':
    'This file draws or unpacks far more than a resume needs: export it again from your editor, as simply as you can, and send the new copy.',
  'not-a-resume': 'This does not look like a resume or CV to me ({because}): send the resume itself.',
  'several-people': 'This file seems to hold the resumes of several people: send one resume or CV at a time.',
  'cover-letter': 'This looks like a cover letter: send the resume or CV that goes with it.',
} as const

export type RefusalCode = keyof typeof REFUSALS

/** A file that is answered with one sentence (`message`) instead of a review. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, facts: Record<string, string | number> = {}) {
    super(REFUSALS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')))
    this.name = 'Refusal'
    this.code = code
  }
}
