import { isSoftwareTitle, levelOfTitle } from '../../src/review/infer/level.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'

const SAME: Record<string, string> = { engineer: 'developer', programmer: 'developer', 'back-end': 'backend' }
/** Words of nearly every title: they tell none from another. */
const EVERYBODY = new Set(['developer', 'software'])
const SAYS_LITTLE = new Set(['and', 'of', 'the', 'for', 'in', 'a', 'm/f/d', 'remote', 'hybrid'])

export default defineRule({
  id: 'tailoring/title',
  title: 'Let your headline answer the posting',
  message:
    'The posting looks for “{wanted}”, and {yours}: if that is what you do, say it in their words under your name.',
  why: 'The title is the first thing compared, by people and by search alike.',
  sources: ['N-142', 'N-159', 'N-141'],
  severity: 'consider',
  options: {
    /** More than this share of the words that tell the posting's title from others should stand in yours (N-142). */
    overlap: 0.5,
  },
  in: 'skills',
  examples: {
    flags: [
      { text: 'Languages: Go, SQL', posting: 'Payments Platform Architect\nRemote\n\nYou will design ledgers.' },
      {
        text: 'Languages: Java, SQL',
        market: 'uk',
        posting: 'Integration Specialist Engineer\n\nYou will connect hospitals.',
      },
    ],
    quiet: [
      { text: 'Languages: Go, SQL', posting: 'Senior Backend Engineer (Go)\n\nYou will build ledgers.' },
      { text: 'Languages: Java, SQL', market: 'uk', posting: 'Back-end Developer\n\nYou will build booking services.' },
    ],
  },
  when: ({ posting }) => posting?.title != null,
  *check(subject, { overlap }) {
    const wanted = subject.posting?.title ?? ''
    const own = ownTitle(subject)
    const words = wordsOf(wanted, subject)
    const telling = words.filter((word) => !EVERYBODY.has(word))
    const asked = telling.length > 0 ? telling : words
    const given = wordsOf(own?.text ?? '', subject)
    const common = asked.filter((word) => given.includes(word)).length
    if (asked.length === 0 || common / asked.length > overlap) return
    yield {
      where: own ? [own] : [],
      data: { wanted, yours: own ? `your title is “${own.text}”` : 'no title stands under your name' },
    }
  },
})

function ownTitle({ resume, lexicon }: Subject) {
  return (
    resume.headline ??
    resume.roles.find(({ title }) => title && isSoftwareTitle(title.text, lexicon.careers))?.title ??
    null
  )
}

/** The words of a title that name the work: without level, filler and brackets; engineer and developer are one. */
function wordsOf(title: string, { lexicon }: Subject): string[] {
  const words =
    title
      .replace(/\([^)]*\)|,.*$/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}+#.-]+/gu) ?? []
  return words
    .map((word) => SAME[word] ?? word)
    .filter((word) => !SAYS_LITTLE.has(word) && levelOfTitle(word, lexicon.careers) === null)
}
