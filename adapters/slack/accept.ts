import type { Accepted, Upload } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { fileInfo, type SlackFile } from './download.ts'
import { ask } from './line.ts'
import { type Asker, communityOf, type Reception, soon } from './reception.ts'
import { ELSEWHERE, FILE_DELETED, OUT_OF_SIGHT } from './sentences.ts'
import type { Ticket } from './ticket.ts'

export const NOTHING_ASKED: Upload['asked'] = { market: null, level: null, employer: null, posting: null }

export interface Request {
  /** The same for a retry, a double press, and everything else that Slack tells of one upload. */
  event: string
  ticket: Omit<Ticket, 'file' | 'market' | 'level' | 'employer'>
  file: Pick<SlackFile, 'id'>
  asked: Upload['asked']
}

/** Hands an upload in, with what was chosen written down for the next time. */
export async function accept(reception: Reception, asker: Asker, request: Request): Promise<Accepted> {
  const { event, file, asked } = request
  const { market, level, employer } = asked
  const chosen = Object.fromEntries(Object.entries({ market, level, employer }).filter(([, value]) => value !== null))
  const ticket = { ...request.ticket, ...chosen, file: file.id }
  const { person } = asker
  const groups = await groupsOf(reception, asker)
  return await reception.desk.accept({ community: communityOf(asker), event, person, groups, ticket, asked })
}

/** The user groups of somebody, of those that may ask here: Slack is asked only where that matters. */
async function groupsOf({ desk, line }: Reception, asker: Asker): Promise<string[]> {
  const { requesters } = await desk.house(communityOf(asker))
  if (requesters === 'everyone') return []
  const signal = soon()
  const members = requesters.map(async (usergroup) => {
    const { users } = await ask<{ users: string[] }>(
      line,
      asker.team,
      'usergroups.users.list',
      { usergroup },
      { signal },
    )
    return users.includes(asker.person) ? [usergroup] : []
  })
  return (await Promise.all(members)).flat()
}

/** What is known of a file from the message that it came with. */
export type Mentioned = Pick<SlackFile, 'id' | 'name' | 'mode' | 'is_external' | 'file_access'>

/**
 * A file that can be fetched, or one sentence about why it cannot.
 * @param isUnsure whether we may not be let in where the file is, so that Slack has to be asked
 */
export async function reachable(
  { line }: Reception,
  { team }: Asker,
  mentioned: Mentioned,
  isUnsure = false,
): Promise<Mentioned | string> {
  const isStranger = mentioned.file_access === 'check_file_info'
  try {
    const file = isUnsure || isStranger ? await fileInfo(line, team, mentioned.id, soon()) : mentioned
    if (file.mode === 'tombstone') return FILE_DELETED
    return file.is_external || file.mode === 'external' ? ELSEWHERE : file
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    if (error.trouble.code === 'gone') return isUnsure ? OUT_OF_SIGHT : FILE_DELETED
    // Whatever else is wrong, the worker meets it, too, and has the time to wait and the words for it.
    return mentioned
  }
}
