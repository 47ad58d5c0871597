import type { Reading } from './reading.ts'
import type { JudgingWords } from './words.ts'

/** Work with people, as the verb that opens a line. */
const WITH_PEOPLE = new Set(
  'mentor coach train teach tutor supervise lead manage onboard guide grow develop support hire recruit instruct'.split(
    ' ',
  ),
)

/** What became of them. */
const BECAME =
  /\b(?:who|whom|all|both|most|half|them|each|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}%?)\b(?: \w+){0,4}? (?:promoted|hired|certified|appointed|passed|graduated|earned a promotion|made (?:staff|senior|lead|principal)|became (?:\w+ )?(?:senior|leads?|staff|principal|managers?|maintainers?))\b/

/** "Mentored five testers, two of whom were promoted": what became of the people one led is a result. */
export function tellsOfPeople({ text, tokens, opening }: Reading, words: JudgingWords): boolean {
  const verb = opening.verb === null ? undefined : words.verbs.get(tokens[opening.verb]!.lower)
  return verb !== undefined && WITH_PEOPLE.has(verb.base) && BECAME.test(text.toLowerCase())
}
