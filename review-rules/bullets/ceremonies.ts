import type { Lexicon } from '../../src/review/lexicon.ts'
import { speaksOf } from '../../src/review/words/topic.ts'

const PRESENCE =
  /^(?:actively |regularly )?(?:attend|participat|took part|take part|taking part|join|involved|sat in|present (?:at|in)|we (?:used|followed|worked in)|used scrum|used agile|follow)/iu

/** Whether a line says only that someone was there when the team met. */
export function sitsInMeetings(text: string, lexicon: Lexicon): boolean {
  return PRESENCE.test(text.trim()) && speaksOf('ceremonies', lexicon).test(text)
}
