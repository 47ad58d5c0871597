import type { Level } from '../../src/review/context.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/length',
  title: 'Bring it to {most} {pages}',
  message: 'This document {length}: shorten the oldest jobs and the lines without a result.',
  why: 'The first reading is short, and what stands far back is not read; a shorter document puts your best work in view.',
  sources: ['N-009', 'N-012'],
  severity: 'should-fix',
  options: {
    /** The most pages by level; set by the market's checklist (guide: N-167 to N-172). */
    most: { junior: 2, mid: 2, senior: 2, lead: 2 } as Record<Level, number>,
    /** As many are fine for those who led people, own architecture or worked for several clients (guide: N-170). */
    withReason: { junior: 2, mid: 2, senior: 3, lead: 3 } as Record<Level, number>,
    leadershipLines: 4,
    architectureLines: 3,
    /** The number of pages of a text is a guess, which may be so many too high. */
    guessedTooHigh: 1,
    /** A last page of no more lines is called a few lines too long, not a page; our own choice. */
    fewLines: 8,
  },
  in: 'skills',
  examples: {
    flags: [
      { text: 'Python, Django, PostgreSQL, Docker', level: 'mid', pages: 4 },
      { text: 'Java, Spring Boot, PostgreSQL, Docker', level: 'senior', market: 'uk', pages: 5 },
    ],
    quiet: [
      { text: 'Python, Django, PostgreSQL, Docker', level: 'junior', pages: 1 },
      { text: 'Java, Spring Boot, PostgreSQL, Docker', level: 'junior', market: 'uk', pages: 2 },
      { text: 'Java, Spring Boot, PostgreSQL, Docker', level: 'lead', market: 'uk', pages: 3 },
    ],
  },
  *check(subject, options) {
    const { document } = subject.resume
    const level = subject.context.level.value
    const count = document.pageCount
    if (count <= options.most[level]) return
    const most = Math.max(options.most[level], hasReason(subject, options) ? options.withReason[level] : 0)
    const isGuess = document.pageCountFrom === 'estimate'
    if (count <= most + (isGuess ? options.guessedTooHigh : 0)) return
    const onLast = document.lines.filter(({ page }) => page === count).length
    const runsOver = count === most + 1 && onLast > 0 && onLast <= options.fewLines
    const length = !runsOver
      ? `is ${count} pages long`
      : onLast === 1
        ? 'runs over by a line'
        : `runs over by ${onLast} lines`
    yield { where: [], data: { length, most, pages: most === 1 ? 'page' : 'pages' } }
  },
})

/** Leadership, architecture or work for several clients: what a third page is for. */
function hasReason(
  { bullets, resume }: Subject,
  { leadershipLines, architectureLines }: Record<string, unknown>,
): boolean {
  const leads = bullets.filter(({ bullet }) =>
    /\b(?:led|lead|mentor(?:ed)?|managed|hired|coached|headed|directed)\b/i.test(bullet.text),
  )
  const designs = bullets.filter(
    ({ bullet, judgement }) =>
      judgement.technologies.some(({ category }) => category === 'architecture') || /\barchitect/i.test(bullet.text),
  )
  const consults = resume.roles.some(({ title, company }) =>
    /\b(?:consult|contractor|freelance)/i.test(`${title?.text} ${company?.text}`),
  )
  return leads.length >= Number(leadershipLines) || designs.length >= Number(architectureLines) || consults
}
