import type { KnownReview } from '../desk.ts'
import { NOT_YOURS, REVIEW_GONE } from '../sentences.ts'
import { showForm } from './again.ts'
import { NO_REVIEW, type Pressed } from './button-rows.ts'
import { deleteEverything } from './delete.ts'
import { askToDismiss } from './dismiss.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { inWords, type Reply } from './reply.ts'
import { showRest } from './rest.ts'
import { openReviewForm } from './review-command.ts'
import { openSettings } from './settings.ts'
import { share } from './share.ts'

/** How to go on after a press: with a form over what is seen, or with words. */
export interface Press {
  pressed: Pressed
  trigger: string
  reply: Reply
}

/** A button. Everything is looked up again: buttons outlive this process, and the review itself. */
export async function onPress(reception: Reception, asker: Asker, { pressed, trigger, reply }: Press): Promise<void> {
  const { action, review, key } = pressed
  switch (action) {
    case 'start':
      return await openReviewForm(reception, asker, trigger)
    case 'settings':
      return await openSettings(reception, asker, { trigger, reply })
    case 'delete': {
      const known = review === NO_REVIEW ? REVIEW_GONE : await ownReview(reception, asker, review)
      // Deleting is about the person: it is done even where this review is gone already.
      return await reply(inWords(known === NOT_YOURS ? known : await deleteEverything(reception, asker)))
    }
    case 'rest':
    case 'again':
    case 'dismiss':
    case 'share': {
      const known = await ownReview(reception, asker, review)
      if (typeof known === 'string') return await reply(inWords(known))
      return await onReviewPress(reception, asker, { action, key, trigger, reply }, known)
    }
  }
}

/** The review, or why it is not for whoever asks. */
export async function ownReview({ desk }: Reception, asker: Asker, review: string): Promise<KnownReview | string> {
  const known = await desk.review(review)
  if (!known) return REVIEW_GONE
  const { job } = known
  const isOwn = job.person === asker.person && job.community.team === communityOf(asker).team
  return isOwn && job.community.platform === 'slack' ? known : NOT_YOURS
}

interface ReviewPress {
  action: 'rest' | 'again' | 'dismiss' | 'share'
  key: string
  trigger: string
  reply: Reply
}

async function onReviewPress(
  reception: Reception,
  asker: Asker,
  press: ReviewPress,
  known: KnownReview,
): Promise<void> {
  const { action, key, trigger, reply } = press
  switch (action) {
    case 'rest': {
      const words = await showRest(reception, known, key)
      return words === null ? undefined : await reply(inWords(words))
    }
    case 'again':
      return await showForm(reception, asker, trigger, known)
    case 'dismiss':
      return await askToDismiss(reception, asker, { trigger, reply }, known)
    case 'share':
      return await reply(inWords(await share(reception, known)))
  }
}
