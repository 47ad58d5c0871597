import { ACKNOWLEDGED, FILE_NOTE, MANY_FILES, NO_FILE } from '../sentences.ts'
import { accept, type Mentioned, NOTHING_ASKED, reachable } from './accept.ts'
import { note, section } from './block.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { inDirect, inWords, whisper } from './reply.ts'
import { HELP } from './sentences.ts'
import { isDirect } from './ticket.ts'

/** What a resume is called, to leave alone the pictures that people post in a watched channel. */
const RESUME = /\.(?:pdf|docx?|odt|rtf|txt|md|markdown)$/i

/** What somebody wrote, as Slack's events tell it, as far as it is looked at. */
export interface Written {
  type: string
  subtype?: string
  channel: string
  ts: string
  thread_ts?: string
  user?: string
  bot_id?: string
  text?: string
  files?: Mentioned[]
}

/** How a message concerns us; null when it does not. */
type Way = 'direct' | 'mention' | 'watched'

/**
 * A direct message, a mention, or a message in a watched channel. One upload comes as several events: as a message, and as a
 * mention, and each of them again when Slack heard nothing. All of them name the same message.
 * @param bot the bot's user id
 */
export async function onMessage(reception: Reception, asker: Asker, bot: string, message: Written): Promise<void> {
  const { subtype, bot_id, user, files = [] } = message
  // Most subtypes tell of a change; `file_share` is a message with a file.
  if (bot_id || !user || (subtype !== undefined && subtype !== 'file_share')) return
  const way = await wayOf(reception, asker, bot, message)
  if (way === null) return
  const named = await Promise.all(files.map((file) => reachable(reception, asker, file)))
  const meant = named.filter((file) => way !== 'watched' || isResume(file))
  const [file] = meant
  if (file === undefined || meant.length > 1) return answer(reception, asker, way, message, files.length > 0)
  if (typeof file === 'string') return say(reception, asker, message, file)
  const ticket = {
    ...{ channel: asker.channel, start: message.thread_ts ?? message.ts },
    // Who posts a resume for everybody to see gets the answer in a thread on it.
    visibility: way === 'direct' ? ('private' as const) : ('shared' as const),
  }
  const event = `message/${asker.channel}/${message.ts}`
  const accepted = await accept(reception, asker, { event, ticket, file, asked: NOTHING_ASKED })
  if (accepted.state === 'declined') return say(reception, asker, message, accepted.because)
  if (accepted.isNew) {
    const body = { text: ACKNOWLEDGED, blocks: [section(ACKNOWLEDGED), note(FILE_NOTE)] }
    reception.later('an acknowledgement failed', whisper(reception.line, asker, body, message.thread_ts))
  }
}

async function wayOf({ desk }: Reception, asker: Asker, bot: string, message: Written): Promise<Way | null> {
  if (message.type === 'app_mention') return 'mention'
  if (isDirect(asker.channel)) return 'direct'
  if (!message.files?.length) return null
  if (message.text?.includes(`<@${bot}>`)) return 'mention'
  const { watchedChannels } = await desk.house(communityOf(asker))
  return watchedChannels.includes(asker.channel) ? 'watched' : null
}

function isResume(file: Mentioned | string): boolean {
  return typeof file !== 'string' && RESUME.test(file.name ?? '')
}

/** To a message without one file: in a watched channel people talk, and in our own thread they may thank. */
function answer(reception: Reception, asker: Asker, way: Way, message: Written, hasFiles: boolean): void {
  if (way === 'watched' || (way === 'direct' && !hasFiles && message.thread_ts)) return
  // A mention comes as a message, too, when it has files: it is answered once.
  if (way === 'mention' && message.type !== 'app_mention') return
  say(reception, asker, message, hasFiles ? MANY_FILES : way === 'direct' ? HELP : NO_FILE)
}

/** To whoever wrote it alone. */
export function say(reception: Reception, asker: Asker, message: Written, words: string): void {
  const { line } = reception
  const body = inWords(words)
  const work = isDirect(asker.channel) ? inDirect(line, asker)(body) : whisper(line, asker, body, message.thread_ts)
  reception.later('an answer failed', work)
}
