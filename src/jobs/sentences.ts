/** What a worker says to the person who asked, when there is no thread to say it. */

export const READING = 'Reading your file …'
export const WRITING = 'Writing your review …'

export const GONE_FILE = 'Your file is gone before I could read it: send it again if you still want a review.'

export const FAILED =
  'Something on my side went wrong several times and I could not review this file: send it again as another format, PDF or DOCX, or tell the people who run me.'

export const TOO_LATE =
  'I could not get through for a whole day and have put your review aside: send the file again if you still want one.'

/** For the person; whoever runs the bot reads the same in the log. */
export function forbidden(permission: string): string {
  return `I am missing the permission “${permission}” here: ask an admin to grant it to me, then send the file again.`
}
