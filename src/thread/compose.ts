import type { Review } from '../review/finding.ts'
import { AREAS } from '../review/rule.ts'
import { wholeAdvice } from './advice.ts'
import { backendPart } from './backend.ts'
import { finalCheckPart } from './final-check.ts'
import { openingPart } from './opening.ts'
import { AREA_TITLES, checksSay } from './phrases.ts'
import type { Part, Thread } from './thread.ts'

/**
 * Writes the review as a thread: the opening, a part for each area that has something to say, what a backend reader
 * finds, and the questions before sending it.
 */
export function composeThread(review: Review): Thread {
  const told = new Set<string>()
  const areas = AREAS.flatMap((area): Part[] => {
    const topics = review.topics.filter((topic) => topic.area === area)
    if (topics.length === 0) return []
    const { checked, passed } = review.rubric.find((row) => row.area === area)!
    return [
      {
        key: area,
        title: AREA_TITLES[area],
        blocks: [{ kind: 'text', text: checksSay(passed, checked) }, ...wholeAdvice(topics, told)],
      },
    ]
  })
  const last = [backendPart(review), finalCheckPart(review)].filter((part) => part !== null)
  const parts = [openingPart(review), ...areas, ...last]
  return review.leftOut.length > 0 ? { parts, leftOut: review.leftOut } : { parts }
}
