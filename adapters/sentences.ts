/** What Redline says around a review on every platform. */

export const FILE_NOTE =
  'Your file is read once and never stored. What I quote from it is kept encrypted, and “Delete everything” removes it.'

export const ACKNOWLEDGED = 'I have your file. The review comes in a minute.'

export const NO_FILE =
  'There is no file in this message: send your resume as PDF, DOCX, ODT, RTF, plain text or Markdown.'
export const MANY_FILES =
  'There are several files in this message: send your resume alone, so that I read the right one.'
export const NOT_YOURS = 'This review belongs to somebody else: send me your own resume and you get one, too.'
export const REVIEW_GONE = 'This review is deleted already: send your resume again if you would like a new one.'
export const WRONG_SIDE = 'Something on my side went wrong: try again in a minute.'
export const REST_IS_THERE = 'That is all of it.'
export const POSTING_UNREADABLE = 'I could not read the job posting: paste its text, or send it as a plain text file.'

export const DELETE_ASK =
  'Delete everything that I keep about you here: every review, its quotes and my messages about it?'

export function deleted(reviews: number): string {
  if (reviews === 0) return 'There was nothing left to delete.'
  return `Deleted: ${reviews} ${reviews === 1 ? 'review' : 'reviews'} with all quotes. Your own messages are yours to delete.`
}

/** The person is named by a mention, which every platform writes in the same way. */
export function sharedBy(person: string): string {
  return `<@${person}> shares a resume review. Kind and specific comments are welcome in the thread.`
}

export const SHARED_ALREADY = 'It is in the channel already.'
export const SHARE_DONE = 'Shared. Contact details are left out.'

/** How the history names what became of a review. */
export const STATES: Readonly<Record<string, string>> = {
  queued: 'waiting',
  running: 'at work on it',
  done: 'reviewed',
  refused: 'a file that I could not review',
  'given-up': 'given up',
}

export const HISTORY_TITLE = 'Your reviews here'

export const AGAIN = {
  title: 'Another market or level',
  market: 'Where is the job?',
  level: 'Which level?',
  file: 'Your file',
} as const

export const DISMISS = {
  ask: 'What does not apply to you? I leave it out of your reviews here from your next file on, and say so. Take a mark away and I look at it again.',
  placeholder: 'Choose what does not apply',
  nothing: 'This review found nothing, so there is nothing to set aside.',
} as const

/** @param titles what the person chose, escaped */
export function dismissedWords(titles: readonly string[]): string {
  if (titles.length === 0) return 'Noted: I leave nothing out of your next review.'
  return `Noted: from your next file on I leave out ${titles.map((title) => `“${title}”`).join(', ')}.`
}
