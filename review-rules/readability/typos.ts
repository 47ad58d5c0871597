import type { Passage } from '../../src/resume/model.ts'
import { clip } from '../../src/resume/parse/passage.ts'
import type { Lexicon } from '../../src/review/lexicon.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'
import { once } from '../../src/review/words/once.ts'
import { slipOf } from '../../src/review/words/slip.ts'

export default defineRule({
  id: 'readability/typos',
  title: 'Look at a spelling once more',
  message: '{slips}: correct it if it is a slip, and leave it if you meant it.',
  why: 'A slip that is found before sending costs a second; found by a reader, it speaks of care with everything else.',
  sources: ['B-031'],
  severity: 'should-fix',
  // Quick to mend, and never what a document stands or falls with.
  gain: 0.6,
  options: {
    /** With more of them the file lost letters on its way, and the hand is not to blame; our own choice. */
    most: 5,
  },
  in: 'bullet',
  examples: {
    flags: [
      'Moved order routing to Go, which cut the ⟦maintenence⟧ costs by a third',
      { text: 'Rebuilt the fare tables in Kotlin, so that a ⟦seperate⟧ import is gone', market: 'uk' },
      'Added retries to the payment client, ⟦replaceing⟧ a manual list',
    ],
    quiet: [
      'Upserts replaced nightly truncates in Postgres, so rehydrated carts no longer lose a denormalised price',
      {
        text: 'Took over the organisation of on-call for Żabka, Ocado and the Gaelscoil in Béal Feirste',
        market: 'uk',
      },
      'Wrote a kubelet shim and a gRPC sidecar for quokka-proxy, used by enviroment.example and 14 teams',
    ],
  },
  *check(subject, { most }) {
    const known = vocabulary(subject.lexicon)
    const { spelling } = subject.context
    const ours = subject.dictionary[spelling]
    // Asked last, so that it is read only where there is something to say.
    const theirs = subject.dictionary[spelling === 'us' ? 'uk' : 'us']
    const slips = lonelyWords(subject).flatMap((word) => {
      if (known.has(word.text) || known.has(word.text.replace(/s$/u, ''))) return []
      const meant = slipOf(word.text, ours)
      return meant === null || theirs(word.text) ? [] : [{ word, said: `“${word.text}” looks like “${meant}”` }]
    })
    if (slips.length === 0 || slips.length > most) return
    const said = slips.map((slip) => slip.said)
    yield { where: slips.slice(0, 3).map(({ word }) => word), data: { slips: listing(said, 3) } }
  },
})

/** In small letters, and no part of an address, a file name or a compound. */
const WORD = /(?<![\p{L}\p{N}._@/\\'’-])[a-z]+(?![\p{L}\p{N}_@/\\'’-]|\.\p{L})/gu

/** Words of sentences that the document holds once: what stands twice is meant so. */
function lonelyWords({ bullets, asides, summary, resume }: Subject): Passage[] {
  const counts = new Map<string, number>()
  for (const [word] of resume.document.text.toLowerCase().matchAll(/\p{L}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const sentences: Passage[] = [
    ...(summary ? [summary.passage] : []),
    ...resume.roles.flatMap(({ context }) => context ?? []),
    ...[...bullets, ...asides].map(({ bullet }) => bullet),
  ]
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(WORD)]
      .filter(([word]) => (counts.get(word) ?? 0) < 2)
      .map(({ index, 0: word }) => clip(sentence, index, index + word.length)),
  )
}

/** Every word of the word lists: the language of the trade, which dictionaries know in part. */
const vocabulary = once((lexicon: Lexicon) => new Set(wordsIn(lexicon)))

function wordsIn(held: unknown): string[] {
  if (typeof held === 'string') return held.toLowerCase().match(/\p{L}+/gu) ?? []
  if (typeof held !== 'object' || held === null) return []
  return Object.entries(held).flatMap(([key, value]) => [...wordsIn(key), ...wordsIn(value)])
}
