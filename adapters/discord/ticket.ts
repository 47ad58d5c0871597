import type { Job } from '../port.ts'
import { TOKEN_LIFE } from './limits.ts'

/** What is written down about an upload: Discord's ids, and how to answer. Sealed in the database. */
export type Ticket = {
  /** The channel it came from. */
  channel: string
  /** What that channel is, and with that where a review may be written. */
  in: 'channel' | 'thread' | 'direct' | 'elsewhere'
  visibility: 'private' | 'shared'
  attachment: string
  /** What the file's name ends in, ".md": the name itself is nobody's business. */
  fileName: string
  /** The permissions that the bot has there, as Discord's bit field. */
  permissions: string
} & (
  | {
      /** The message with the file, from which its link can be had again. */
      message: string
    }
  | {
      /** The file of a slash command has no message: its link, forgotten as soon as the file has been read. */
      link: string
    }
) & {
    /** With which an interaction is answered for 15 minutes. */
    token?: string
    /** The interaction's id, which says when it came. */
    interaction?: string
    /** The role that is added to a private thread. */
    mentorRole?: string
  }

/** ".pdf" of "Ana's resume.pdf"; "" where there is none. */
export function endingOf(fileName: string): string {
  return /\.[a-z0-9]{1,10}$/i.exec(fileName)?.[0] ?? ''
}

/** Reads what the adapter wrote down. */
export function ticketOf({
  ticket,
}: Pick<Job, 'ticket'>): Partial<Record<string, string>> & Pick<Ticket, 'channel' | 'in'> {
  return ticket as Partial<Record<string, string>> & Pick<Ticket, 'channel' | 'in'>
}

/** The token of the interaction, while it still works; null for a message and afterwards. */
export function liveToken(job: Job, now = Date.now()): string | null {
  const { token, interaction } = job.ticket
  if (!token || !interaction) return null
  return now < timeOf(interaction) + TOKEN_LIFE ? token : null
}

/** The id of the event that the upload came with: what is posted about it has a younger one. */
export function sentAt({ ticket }: Job): string | undefined {
  return ticket.message ?? ticket.interaction
}

/** When a snowflake was made, in milliseconds: https://discord.com/developers/docs/reference#snowflakes */
function timeOf(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + 1_420_070_400_000n)
}
