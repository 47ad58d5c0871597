import { shorten } from '../../src/thread/clip.ts'
import { FILE_NOTE } from '../sentences.ts'
import { escaped, plain } from './escape.ts'

/** What Redline says on Slack alone, in Slack's markup. What it says everywhere stands in adapters/sentences.ts. */

export const READY = 'Your review is ready, in this thread.'

/** In private, when the channel is closed to us. */
export function notHere(channel: string): string {
  return `I cannot write in <#${channel}>: I am not in it, or it is archived. So I answer you here. Somebody in the channel can invite me to it.`
}

export const HELP = [
  '*What I do.* I read a software engineer’s resume or CV and show the few fixes that matter most for your market and level, with your own lines as before and after.',
  '*How to ask.* `/resume`, or “Review resume” in the menu of a message with a file, or mention me with a file in a channel that I am in, or send me a file here in a direct message. PDF, DOCX, ODT, RTF, plain text or Markdown.',
  '*No resume yet?* `/resume guide us junior` says which document a market wants, and what goes in it.',
  '*More.* `/resume history` lists your reviews, `/resume forget` deletes all that I keep about you, `/resume settings` is for admins.',
  '*Who sees it.* You alone, unless you choose to share or post the file in a channel for me. Contact details never appear in a review.',
  `*Your file.* ${FILE_NOTE}`,
  '*No promises.* I show what a reader would trip over. Whether a suggestion is true of your work, only you can say.',
].join('\n')

export const HISTORY_EMPTY = 'You have no reviews here yet: send a file with `/resume`.'

export const FORM = {
  title: 'Resume review',
  submit: 'Review it',
  file: 'Your resume or CV',
  fileHint: 'PDF, DOCX, ODT, RTF, plain text or Markdown. It is read once and never stored.',
  market: 'Where is the job?',
  level: 'Which level?',
  employer: 'What kind of employer?',
  visibility: 'Who sees the review?',
  posting: 'The job posting, as text',
  postingFile: 'Or the job posting as a plain text file',
  postingHint: 'For a posting that is too long for the field above.',
} as const

export const MANY_FILES_IN_FORM = 'Send your resume alone, so that I read the right one.'
export const NO_FILE_IN_FORM = 'There is no file here: add your resume as PDF, DOCX, ODT, RTF, plain text or Markdown.'
export const ELSEWHERE = 'This is a link to a file that is not kept on Slack: upload the file itself.'
export const OUT_OF_SIGHT =
  'I cannot open files of this channel, because I am not in it: invite me, or send me the file in a direct message.'
export const FILE_DELETED = 'That file is deleted: send it again if you would like a review.'

export const COMES_IN_PRIVATE = 'You find it in our private conversation, under “Apps”.'
export function comesIn(channel: string): string {
  return `You find it in <#${channel}>.`
}

export const AGAIN_FILE_HINT = 'Leave it empty to take the same file again'

export const DISMISS_TITLE = 'Not applicable'

export const SHARE_NOWHERE =
  'There is no channel to share it in: you asked me in private. Ask with `/resume` in the channel where you want it seen.'
export const NOT_IN_CHANNEL =
  'I am not in that channel, or it is archived: invite me there, then press “Share in the channel” again.'

export const SETTINGS_DENIED = 'Only admins of this workspace can change my settings.'
export const SETTINGS_SAVED = 'Saved. In a channel that I am to watch I have to be a member: invite me there.'
export const SETTINGS = {
  title: 'Settings of Redline',
  submit: 'Save',
  market: 'Market when nobody names one',
  level: 'Level when nobody names one',
  employer: 'Employer when nobody names one',
  threads: 'Who sees a review when nobody chooses',
  watched: 'Channels in which I review every file',
  watchedHint: 'Invite me to them: Slack tells me of no message elsewhere.',
} as const

export const HOME = {
  title: 'Resume reviews',
  about: 'I read a software engineer’s resume or CV and show the few fixes that matter most, as before and after.',
  reviews: 'Your last reviews here',
  start: 'Start a review',
  settings: 'Settings',
  forget: 'Delete everything about me',
} as const

/** What an admin has to grant, in one sentence for whoever pressed. */
export function missingHere(permission: string): string {
  return `I am missing “${permission}”: ask an admin to grant it to me and install me again, then press again.`
}

/** @param known the markets by the word that names them here */
export function marketNeeded(known: readonly string[]): string {
  return `Where is the job? For example \`/resume guide us junior\`. I know: ${known.join(', ')}.`
}

/** @param word as it was typed */
export function unknownWord(word: string, known: readonly string[]): string {
  return `I do not know “${escaped(plain(shorten(word, 60)))}”. Name a market, and a level or a kind of employer if you like: ${known.join(', ')}.`
}
