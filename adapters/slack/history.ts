import type { KnownReview } from '../desk.ts'
import { PlatformError } from '../port.ts'
import { HISTORY_TITLE, STATES } from '../sentences.ts'
import { ask } from './line.ts'
import { postedOf } from './posted.ts'
import { type Asker, communityOf, type Reception, soon } from './reception.ts'
import { HISTORY_EMPTY } from './sentences.ts'

/** The reviews of somebody, the youngest first, as lines of Slack's markup. */
export async function historyLines(reception: Reception, asker: Asker, most: number): Promise<string[]> {
  const reviews = await reception.desk.reviewsOf(communityOf(asker), asker.person)
  return await Promise.all(reviews.slice(0, most).map((review) => historyLine(reception, asker, review)))
}

/** How many reviews `/resume history` lists. */
const LISTED = 10

export async function historyWords(reception: Reception, asker: Asker): Promise<string> {
  const lines = await historyLines(reception, asker, LISTED)
  return lines.length === 0 ? HISTORY_EMPTY : [`*${HISTORY_TITLE}*`, ...lines].join('\n')
}

/** Slack shows the day in the reader's own way. */
async function historyLine(
  reception: Reception,
  asker: Asker,
  { askedAt, state, place }: KnownReview,
): Promise<string> {
  const seconds = Math.floor(askedAt.getTime() / 1000)
  const day = `<!date^${seconds}^{date_long}|${askedAt.toISOString().slice(0, 10)}>`
  const link = place === null ? null : await linkTo(reception, asker, place)
  return `• ${day}: ${STATES[state] ?? state}${link === null ? '' : `, <${link}|open it>`}`
}

async function linkTo({ line }: Reception, { team }: Asker, place: string): Promise<string | null> {
  const { channel, ts: message_ts } = postedOf(place)
  const body = { channel, message_ts }
  try {
    return (await ask<{ permalink: string }>(line, team, 'chat.getPermalink', body, { signal: soon() })).permalink
  } catch (error) {
    if (error instanceof PlatformError) return null
    throw error
  }
}
