import type { Accepted, Desk, House, KnownReview, Upload } from '../../adapters/desk.ts'
import { usageOf } from '../store/counts.ts'
import { uninstall } from '../store/installations.ts'
import { knownReview, knownReviews } from '../store/known.ts'
import { forget } from '../store/privacy.ts'
import { recordUpload } from '../store/record.ts'
import { changeSettings, type Settings, settingsOf } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
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
    forget: async (community, person) => (await forget(store, community, person)).reviews,
    leave: async (community) => void (await uninstall(store, community)),
  }
}

async function accept(store: Store, upload: Upload): Promise<Accepted> {
  const { community, event, person, ticket } = upload
  const settings = await settingsOf(store, community)
  const before = await knownReviews(store, community, person, event)
  if (before[0]) return { state: 'queued', job: known(before[0])!.job, isNew: false }
  const because = await obstacle(store, upload, settings)
  if (because !== null) return { state: 'declined', because }
  const asked = {
    ...upload.asked,
    market: upload.asked.market ?? settings.market,
    level: upload.asked.level ?? settings.level,
    employer: upload.asked.employer ?? settings.employer,
  }
  const { review, isNew } = await recordUpload(
    store,
    { community, event, person, request: { ticket, asked } },
    new Date(),
  )
  return { state: 'queued', job: { review, community, person, ticket }, isNew }
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
    askedAt: queuedAt,
    state,
  }
}
