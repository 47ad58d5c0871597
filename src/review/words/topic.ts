import { anyWord } from '../infer/words.ts'
import type { Lexicon } from '../lexicon.ts'

/** Rules ask for the same few topics line by line. */
const tests = new WeakMap<readonly string[], RegExp>()

/**
 * A test for the words by which a line shows a topic of lexicon/topics.yaml, such as "production".
 * @throws RangeError for a topic that the file does not hold
 */
export function speaksOf(topic: string, { topics }: Lexicon): RegExp {
  const words = topics[topic]
  if (!words) throw new RangeError(`lexicon/topics.yaml has no topic "${topic}"`)
  const test = tests.get(words) ?? anyWord(words)
  tests.set(words, test)
  return test
}
