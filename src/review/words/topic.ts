import { anyWord } from '../infer/words.ts'
import type { Lexicon } from '../lexicon.ts'

/**
 * A test for the words by which a line shows a topic of lexicon/topics.yaml, such as "production".
 * @throws RangeError for a topic that the file does not hold
 */
export function speaksOf(topic: string, { topics }: Lexicon): RegExp {
  const words = topics[topic]
  if (!words) throw new RangeError(`lexicon/topics.yaml has no topic "${topic}"`)
  return anyWord(words)
}
