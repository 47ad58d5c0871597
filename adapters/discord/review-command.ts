import {
  type Attachment,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { marketOf, oneKnown } from '../choices.ts'
import type { House, Upload } from '../desk.ts'
import { fetchFile } from '../fetch-file.ts'
import type { Job } from '../port.ts'
import { ACKNOWLEDGED, MANY_FILES, NO_FILE, POSTING_UNREADABLE } from '../sentences.ts'
import type { Line } from './line.ts'
import { type Origin, originOfInteraction } from './origin.ts'
import { progressBody } from './progress.ts'
import { answer, answerWords, type Reception, soon } from './reception.ts'
import { unknownMarket } from './sentences.ts'
import { endingOf, ticketOf } from './ticket.ts'

/** A posting that was sent as a file may be this long, in bytes: ten pages of plain text. */
const POSTING = 50_000

const NOTHING: Upload['asked'] = { market: null, level: null, employer: null, posting: null }

/** `/resume review` */
export async function reviewCommand(reception: Reception, interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const { options, token } = interaction
  const postingFile = options.getAttachment('posting-file')
  const posting = options.getString('posting') ?? (postingFile && (await readPosting(reception, postingFile)))
  if (postingFile && posting === null) return await answerWords(reception.line, token, POSTING_UNREADABLE)
  const asked = { ...choices(reception.line, (name) => options.getString(name)), posting }
  const named = options.getString('market')
  if (named !== null && asked.market === null) return await answerWords(reception.line, token, unknownMarket(named))
  const file = options.getAttachment('file', true)
  const visibility = oneKnown(options.getString('visibility'), ['private', 'shared'] as const)
  await accept(reception, interaction, file, asked, { visibility })
}

/** "Review resume" in the menu of a message. */
export async function messageCommand(
  reception: Reception,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const { attachments, author, id: message } = interaction.targetMessage
  const [file] = attachments.values()
  if (!file || attachments.size > 1) {
    return await answerWords(reception.line, interaction.token, file ? MANY_FILES : NO_FILE)
  }
  // A public thread belongs on one's own message only.
  const own = author.id === interaction.user.id ? { message } : { visibility: 'private' as const }
  await accept(reception, interaction, file, NOTHING, own)
}

/** The same resume for another market or level, answered where the first review was. */
export async function anotherReview(
  reception: Reception,
  interaction: ModalSubmitInteraction,
  { community, ticket }: Job,
  file: Attachment | { ticket: Record<string, string> },
  asked: Pick<Upload['asked'], 'market' | 'level'>,
): Promise<void> {
  const { channel = '', permissions = '', visibility } = ticketOf({ ticket })
  const from = { ...originOfInteraction(interaction), community, channel, permissions, in: ticketOf({ ticket }).in }
  const seen = oneKnown(visibility ?? null, ['private', 'shared'] as const)
  await accept(reception, interaction, file, { ...NOTHING, ...asked }, { visibility: seen, from })
}

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction

async function accept(
  { desk, line }: Reception,
  interaction: Asking,
  file: Attachment | { ticket: Record<string, string> },
  asked: Upload['asked'],
  { visibility, message, from }: { visibility?: House['threads'] | null; message?: string; from?: Origin },
): Promise<void> {
  const { community, person, groups, ...origin } = from ?? originOfInteraction(interaction)
  const house = await desk.house(community)
  const { token, id } = interaction
  const where = 'ticket' in file ? file.ticket : { attachment: file.id, fileName: endingOf(file.name), link: file.url }
  const mentors = house.mentorRole && origin.in === 'channel' ? { mentorRole: house.mentorRole } : {}
  const ticket = {
    ...origin,
    ...where,
    ...mentors,
    ...(message ? { message } : {}),
    ...{ visibility: visibility ?? house.threads, token, interaction: id },
  }
  const accepted = await desk.accept({ community, event: id, person, groups, ticket, asked })
  if (accepted.state === 'declined') return await answerWords(line, token, accepted.because)
  await answer(line, token, progressBody(accepted.job, ACKNOWLEDGED))
}

/** The choices of the command, of which those that are not ours count as left open. */
function choices(line: Line, chosen: (name: string) => string | null) {
  return {
    market: marketOf(line.markets, chosen('market')),
    level: oneKnown(chosen('level'), LEVELS),
    employer: oneKnown(chosen('employer'), EMPLOYERS),
  }
}

/** @returns null when it is no text */
async function readPosting({ source }: Reception, { url }: Attachment): Promise<string | null> {
  try {
    const { bytes } = await fetchFile(url, { source, maxBytes: POSTING, signal: soon() })
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes.length > POSTING || words.includes('\u0000') ? null : words
  } catch {
    return null
  }
}
