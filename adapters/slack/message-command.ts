import { ACKNOWLEDGED, FILE_NOTE, MANY_FILES, NO_FILE } from '../sentences.ts'
import { accept, type Mentioned, NOTHING_ASKED, reachable } from './accept.ts'
import { note, section } from './block.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { inWords, type Reply } from './reply.ts'
import { COMES_IN_PRIVATE } from './sentences.ts'
import { isDirect, wantedOf } from './ticket.ts'

/** A message that "Review resume" was chosen on. */
export interface ChosenMessage {
  ts: string
  thread_ts?: string
  user?: string
  files?: Mentioned[]
}

/** "Review resume" in the menu of a message: in public on one's own message only. */
export async function messageCommand(
  reception: Reception,
  asker: Asker,
  { message, event }: { message: ChosenMessage; event: string },
  reply: Reply,
): Promise<void> {
  const [given, ...others] = message.files ?? []
  if (!given || others.length > 0) return await reply(inWords(given ? MANY_FILES : NO_FILE))
  const file = await reachable(reception, asker, given, true)
  if (typeof file === 'string') return await reply(inWords(file))
  const { channel } = asker
  const { threads } = await reception.desk.house(communityOf(asker))
  const own = message.user === asker.person
  const start = own || isDirect(channel) ? { start: message.thread_ts ?? message.ts } : {}
  const ticket = { channel, visibility: own ? threads : ('private' as const), ...start }
  const accepted = await accept(reception, asker, { event, ticket, file, asked: NOTHING_ASKED })
  if (accepted.state === 'declined') return await reply(inWords(accepted.because))
  const where = wantedOf(accepted.job).in === 'direct' ? ` ${COMES_IN_PRIVATE}` : ''
  await reply({ ...inWords(`${ACKNOWLEDGED}${where}`), blocks: [section(`${ACKNOWLEDGED}${where}`), note(FILE_NOTE)] })
}
