import { shorten } from '../../src/thread/clip.ts'
import { plain } from './escape.ts'

/** What Redline says on Discord around a review. Review and refusals bring their own words. */

export const FILE_NOTE =
  'Your file is read once and never stored. What I quote from it is kept encrypted, and “Delete everything” removes it.'

export const ACKNOWLEDGED = 'I have your file. The review comes in a minute.'

export const NO_FILE =
  'There is no file in this message: send your resume as PDF, DOCX, ODT, RTF, plain text or Markdown.'
export const MANY_FILES =
  'There are several files in this message: send your resume alone, so that I read the right one.'
export const NOT_YOURS = 'This review belongs to somebody else: send me your own resume and you get one, too.'
export const REVIEW_GONE = 'This review is deleted already: send your resume again if you would like a new one.'
export const SETTINGS_HERE = 'Settings belong to a server: use this command in one that you manage.'
export const SETTINGS_DENIED = 'Only people who may manage this server can change my settings.'
export const WRONG_SIDE = 'Something on my side went wrong: try again in a minute.'
export const REST_IS_THERE = 'That is all of it.'
export const POSTING_UNREADABLE = 'I could not read the job posting: paste its text, or send it as a plain text file.'

export const DELETE_ASK =
  'Delete everything that I keep about you here: every review, its quotes and my messages about it?'

export function deleted(reviews: number): string {
  if (reviews === 0) return 'There was nothing left to delete.'
  return `Deleted: ${reviews} ${reviews === 1 ? 'review' : 'reviews'} with all quotes. Your own messages are yours to delete.`
}

/** The person is named, not called. */
export function sharedBy(person: string): string {
  return `<@${person}> shares a resume review. Kind and specific comments are welcome in the thread.`
}

export function readyIn(channel: string): string {
  return `Your review is ready: <#${channel}>`
}
export const PLACE_CLOSED =
  'I could not finish your review, because the thread or channel for it was closed or removed: send your file again if you still want one.'
export const READY_BELOW = 'Your review is ready, below.'

export function notHere(permission: string): string {
  return `I could not open a thread in the channel: I am missing the permission “${permission}” there. So I answer you here. An admin can grant it to me.`
}

export const HISTORY_EMPTY = 'You have no reviews here yet: send one with `/resume review`.'
export const HISTORY_TITLE = 'Your reviews here'

export const HELP = [
  '**What I do.** I read a software engineer’s resume or CV and show the few fixes that matter most for your market and level, with your own lines as before and after.',
  '**How to ask.** `/resume review` with your file, or “Review resume” in the menu of a message with a file, or mention me with a file, or send me a file in a direct message. PDF, DOCX, ODT, RTF, plain text or Markdown.',
  '**No resume yet?** `/resume guide` says which document a market wants, and what goes in it.',
  '**Who sees it.** You alone, unless you choose to share. Contact details never appear in a review.',
  `**Your file.** ${FILE_NOTE}`,
  '**No promises.** I show what a reader would trip over. Whether a suggestion is true of your work, only you can say.',
].join('\n')

export const ONBOARDING =
  'Hello! I review resumes: `/resume review` with a file, answered privately unless the person shares it. Admins: `/resume settings` shows what I do here, `/resume help` shows what I do with files.'

export const MENTORS_SEE = 'The mentors of this server see it, too.'
export const NO_MESSAGE_CONTENT =
  'To watch a channel I need the message content intent: whoever runs me switches it on at Discord and sets DISCORD_MESSAGE_CONTENT=true. Everything else works without it.'
export const SHARED_ALREADY = 'It is in the channel already.'
export const SHARE_NOWHERE = 'There is no channel to share it in: you asked me outside of a server that I am in.'
export const SHARE_DONE = 'Shared. Contact details are left out.'

/** How the history names what became of a review. */
export const STATES: Readonly<Record<string, string>> = {
  queued: 'waiting',
  running: 'at work on it',
  done: 'reviewed',
  refused: 'a file that I could not review',
  'given-up': 'given up',
}

export function mentorsCalled(role: string): string {
  return `<@&${role}>: a review to help with. Contact details are left out.`
}

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

/** @param named as it was typed */
export function unknownMarket(named: string): string {
  return `I know no market called “${plain(shorten(named, 60))}”: choose one of those that Discord offers while you type.`
}

export const AGAIN = {
  title: 'Another market or level',
  market: 'Where is the job?',
  level: 'Which level?',
  file: 'Your file',
  fileNeeded: 'I keep no files: please send it once more',
  fileKept: 'Leave it empty to take the file of your message',
} as const

export function missingHere(permission: string): string {
  return `I am missing the permission “${permission}” in the channel: ask an admin to grant it to me, then press again.`
}
