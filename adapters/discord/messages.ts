import type { Attachment, Message } from 'discord.js'
import type { Upload } from '../desk.ts'
import { ACKNOWLEDGED, MANY_FILES, NO_FILE } from '../sentences.ts'
import { type Origin, originOfMessage } from './origin.ts'
import { showProgress } from './progress.ts'
import { type Reception, soon } from './reception.ts'
import { HELP } from './sentences.ts'
import { endingOf } from './ticket.ts'

/** What a resume is called, to leave alone the pictures that people post in a watched channel. */
const RESUME = /\.(?:pdf|docx?|odt|rtf|txt|md|markdown)$/i

/** How a message concerns us; null when it does not. */
type Way = 'direct' | 'mention' | 'watched'

/** A direct message, a mention, or a message in a watched channel. */
export async function onMessage(reception: Reception, message: Message): Promise<void> {
  if (message.author.bot || message.system || message.webhookId) return
  const origin = originOfMessage(message)
  const way = await wayOf(reception, message, origin)
  if (way === null) return
  const files = [...message.attachments.values()].filter(({ name }) => way !== 'watched' || RESUME.test(name))
  const [file] = files
  if (file && files.length === 1) return await accept(reception, message, file, origin)
  // In a watched channel, people talk: we say nothing to what is not for us.
  if (way === 'watched') return
  const words = file ? MANY_FILES : way === 'direct' ? HELP : NO_FILE
  await reply(message, words)
}

async function wayOf(reception: Reception, message: Message, { community }: Origin): Promise<Way | null> {
  if (!message.inGuild()) return 'direct'
  const only = { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true }
  if (message.mentions.has(message.client.user, only)) return 'mention'
  if (!reception.readsMessages || message.attachments.size === 0) return null
  const { watchedChannels } = await reception.desk.house(community)
  return watchedChannels.includes(message.channelId) ? 'watched' : null
}

async function accept(reception: Reception, message: Message, file: Attachment, from: Origin): Promise<void> {
  const { community, person, groups, ...origin } = from
  const where = { message: message.id, attachment: file.id, fileName: endingOf(file.name) }
  // Who posts a resume for everybody to see gets the answer in a thread on it.
  const ticket = { ...origin, ...where, visibility: 'shared' }
  const asked: Upload['asked'] = { market: null, level: null, employer: null, posting: null }
  const accepted = await reception.desk.accept({ community, event: message.id, person, groups, ticket, asked })
  if (accepted.state === 'declined') return await reply(message, accepted.because)
  if (accepted.isNew) await showProgress(reception.line, accepted.job, ACKNOWLEDGED, soon())
}

async function reply(message: Message, content: string): Promise<void> {
  await message.reply({ content, allowedMentions: { parse: [], repliedUser: false } })
}
