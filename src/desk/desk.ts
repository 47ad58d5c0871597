import type { Accepted, Desk, House, KnownReview, Upload } from '../../adapters/desk.ts'
import { usageOf } from '../store/counts.ts'
import { dismiss, dismissalsOf } from '../store/dismissals.ts'
import { uninstall } from '../store/installations.ts'
import { knownReview, knownReviews } from '../store/known.ts'
import { forget } from '../store/privacy.ts'
import { InFlight, recordUpload } from '../store/record.ts'
import { changeSettings, type Settings, settingsOf } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import type { Fix, Thread } from '../thread/thread.ts'
import { COMMUNITY_SPENT, NOT_WELCOME, ONE_AT_A_TIME, personSpent } from './sentences.ts'

const DAY = 24 * 60 * 60 * 1000

/** Takes uploads in, within what their community allows. */
export function openDesk(store: Store): Desk {
  return {
    house: async (community) => houseOf(await settingsOf(store, community)),
    arrange: async (community, changes) => houseOf(await changeSettings(store, community, changes, new Date())),
    accept: (upload) => accept(store, upload),
    review: async (id) => known(await knownReview(store, id)),
    async reviewsOf(community, person) {
      const reviews = await knownReviews(store, community, person)
      return reviews.map((review) => known(review)!).reverse()
    },
    dismissals: (community, person) => dismissalsOf(store, community, person),
    dismiss: (community, person, rules) => dismiss(store, community, person, rules, new Date()),
    forget: async (community, person) => (await forget(store, community, person)).reviews,
    leave: async (community) => void (await uninstall(store, community)),
  }
}

async function accept(store: Store, upload: Upload): Promise<Accepted> {
  const { community, event, person, ticket } = upload
  const settings = await settingsOf(store, community)
  const before = await takenBefore(store, upload)
  if (before) return before
  const because = await obstacle(store, upload, settings)
  // The obstacle may be this upload itself, which a platform told of twice in the same moment.
  if (because !== null) return (await takenBefore(store, upload)) ?? { state: 'declined', because }
  const asked = {
    ...upload.asked,
    market: upload.asked.market ?? settings.market,
    level: upload.asked.level ?? settings.level,
    employer: upload.asked.employer ?? settings.employer,
  }
  try {
    const recorded = { community, event, person, request: { ticket, asked } }
    const { review, isNew } = await recordUpload(store, recorded, new Date())
    return { state: 'queued', job: { review, community, person, ticket }, isNew }
  } catch (error) {
    if (error instanceof InFlight) return { state: 'declined', because: ONE_AT_A_TIME }
    throw error
  }
}

/** The review of an event that was handed in before. */
async function takenBefore(store: Store, { community, person, event }: Upload): Promise<Accepted | null> {
  const [review] = await knownReviews(store, community, person, event)
  return review ? { state: 'queued', job: known(review)!.job, isNew: false } : null
}

/** Why an upload is not taken, checked before anything is downloaded. */
async function obstacle(store: Store, upload: Upload, { requesters, quotas }: Settings): Promise<string | null> {
  const { community, person, groups } = upload
  if (requesters !== 'everyone' && !requesters.some((group) => groups.includes(group))) return NOT_WELCOME
  const usage = await usageOf(store, community, person, new Date(Date.now() - DAY))
  if (usage.inFlight > 0) return ONE_AT_A_TIME
  if (usage.person >= quotas.person) return personSpent(quotas.person)
  return usage.community >= quotas.community ? COMMUNITY_SPENT : null
}

function houseOf(settings: Settings): House {
  const { market, level, employer, watchedChannels, requesters, mentorRole, threads } = settings
  return { market, level, employer, watchedChannels, requesters, mentorRole, threads }
}

function known(review: Awaited<ReturnType<typeof knownReview>>): KnownReview | null {
  if (!review) return null
  const { parts, request, community, person, thread, queuedAt, state } = review
  return {
    job: { review: review.review, community, person, ticket: request.ticket },
    thread,
    place: parts.find(({ key }) => key === '/place')?.message ?? null,
    messages: parts.flatMap(({ key, message }) => (key === '/place' || message === null ? [] : [message])),
    fixes: thread ? fixesOf(thread) : [],
    askedAt: queuedAt,
    state,
  }
}

/** Each rule once, as the thread names it first. A thread that an older version wrote names no rules. */
function fixesOf({ parts, leftOut = [] }: Thread): Fix[] {
  const shown = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'advice' ? [block] : [])))
  const fixes = new Map<string, string>()
  for (const { rule, title } of [...shown, ...leftOut]) if (rule && !fixes.has(rule)) fixes.set(rule, title)
  return [...fixes].map(([rule, title]) => ({ rule, title }))
}
