import { shorten } from '../../src/thread/clip.ts'
import { FILE_NOTE } from '../sentences.ts'
import { plain } from './escape.ts'

/** What Redline says on Discord alone. Review and refusals bring their own words. */

export const SETTINGS_HERE = 'Settings belong to a server: use this command in one that you manage.'
export const SETTINGS_DENIED = 'Only people who may manage this server can change my settings.'

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
export const SHARE_NOWHERE = 'There is no channel to share it in: you asked me outside of a server that I am in.'

export function mentorsCalled(role: string): string {
  return `<@&${role}>: a review to help with. Contact details are left out.`
}

/** @param named as it was typed */
export function unknownMarket(named: string): string {
  return `I know no market called “${plain(shorten(named, 60))}”: choose one of those that Discord offers while you type.`
}

/** About the file in the form for another market or level. */
export const AGAIN_FILE = {
  needed: 'I keep no files: please send it once more',
  kept: 'Leave it empty to take the file of your message',
} as const

export function missingHere(permission: string): string {
  return `I am missing the permission “${permission}” in the channel: ask an admin to grant it to me, then press again.`
}
