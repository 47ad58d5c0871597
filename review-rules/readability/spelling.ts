import type { Passage } from '../../src/resume/model.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { once } from '../../src/review/words/once.ts'

interface Pair {
  us: string
  uk: string
}

export default defineRule({
  id: 'readability/spelling',
  title: 'Spell as your readers do',
  message: '{words} are {theirs} spelling; readers in this market write {ours}.',
  why: 'Spelling from elsewhere makes a careful document look careless, or meant for another country.',
  sources: ['N-199', 'B-031'],
  severity: 'consider',
  options: {
    /** Different words; one may be a name or a quotation. Our own choice. */
    from: 2,
  },
  in: 'bullet',
  examples: {
    flags: [
      'Reorganised order routing and ⟦optimised⟧ the label colour lookup in Go, so that prints start in a second',
      {
        text: 'Modernized tariffs in Kotlin and ⟦modeled⟧ the color tables anew, which ended wrong labels',
        market: 'uk',
      },
    ],
    quiet: [
      'Built seat maps for the Centre for Life in Go, so that tickets print in a second',
      { text: 'Organized releases for five teams in Jenkins, so that a fix ships in a day', market: 'uk' },
    ],
  },
  *check(subject, { from }) {
    const ours = subject.context.spelling
    const theirs = ours === 'us' ? 'uk' : 'us'
    const pairs = ours === 'us' ? toUs(subject.lexicon.spelling) : toUk(subject.lexicon.spelling)
    const foreign = wordsAmong(pairs, subject)
    const words = [...new Set(foreign.map(({ text }) => text))]
    if (words.length < from || !words.some((word) => isSure(word, pairs))) return
    const shown = words.slice(0, 3)
    yield {
      where: foreign.slice(0, 3),
      data: {
        words: listing(shown.map((word) => `“${word}”`)),
        theirs: theirs === 'us' ? 'American' : 'British',
        ours: listing(shown.map((word) => `“${pairs.get(word.toLowerCase())}”`)),
      },
    }
  },
})

const toUs = once((pairs: readonly Pair[]) => new Map(pairs.map(({ us, uk }) => [uk, us])))

const toUk = once((pairs: readonly Pair[]) => new Map(pairs.map(({ us, uk }) => [us, uk])))

/** British dictionaries print "organize" too: a z proves no American by itself, only beside another word. */
function isSure(word: string, pairs: ReadonlyMap<string, string>): boolean {
  const own = word.toLowerCase()
  return own.replaceAll('z', 's') !== pairs.get(own)
}

/** Words of sentences that are spelled so; a capital within a sentence is a name, and names keep their spelling. */
function wordsAmong(spellings: ReadonlyMap<string, string>, { bullets, summary, resume }: Subject): Passage[] {
  const contexts = resume.roles.flatMap(({ context }) => context ?? [])
  const sentences: Passage[] = [
    ...(summary ? [summary.passage] : []),
    ...contexts,
    ...bullets.map(({ bullet }) => bullet),
  ]
  return sentences.flatMap(({ start, end }) => {
    const printed = resume.document.text.slice(start, end)
    return [...printed.matchAll(/\p{L}+/gu)]
      .filter(({ index, 0: word }) => spellings.has(word.toLowerCase()) && (index === 0 || /^\p{Ll}/u.test(word)))
      .map(({ index, 0: word }) => ({ text: word, start: start + index, end: start + index + word.length }))
  })
}
