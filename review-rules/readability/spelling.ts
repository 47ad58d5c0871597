import type { Passage } from '../../src/resume/model.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'readability/spelling',
  title: 'Spell as your readers do',
  message: '{words} are {theirs} spelling; readers in this market write {ours}.',
  why: 'Spelling from elsewhere makes a careful document look careless, or meant for another country.',
  sources: ['N-199', 'B-031'],
  severity: 'consider',
  options: {
    /** The readers' own spelling, "us" or "uk". */
    variety: 'us',
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
  *check(subject, { variety, from }) {
    const ours = variety === 'uk' ? 'uk' : 'us'
    const theirs = ours === 'us' ? 'uk' : 'us'
    const pairs = new Map(
      subject.lexicon.spelling.filter((pair) => !isOxford(pair, theirs)).map((pair) => [pair[theirs], pair[ours]]),
    )
    const foreign = lowerCaseWords(subject).filter(({ text }) => pairs.has(text.toLowerCase()))
    const words = [...new Set(foreign.map(({ text }) => text))]
    if (words.length < from) return
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

/** British dictionaries print "organize" too: a z alone proves no American. */
function isOxford({ us, uk }: { us: string; uk: string }, theirs: 'us' | 'uk'): boolean {
  return theirs === 'us' && us.replaceAll('z', 's') === uk
}

/** Words of sentences; a capital within a sentence is a name, and names keep their spelling. */
function lowerCaseWords({ bullets, summary, resume }: Subject): Passage[] {
  const contexts = resume.roles.flatMap(({ context }) => context ?? [])
  const sentences: Passage[] = [
    ...(summary ? [summary.passage] : []),
    ...contexts,
    ...bullets.map(({ bullet }) => bullet),
  ]
  return sentences.flatMap(({ start, end }) => {
    const printed = resume.document.text.slice(start, end)
    return [...printed.matchAll(/\p{L}+/gu)]
      .filter(({ index, 0: word }) => index === 0 || /^\p{Ll}/u.test(word))
      .map(({ index, 0: word }) => ({ text: word, start: start + index, end: start + index + word.length }))
  })
}
