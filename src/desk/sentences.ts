/** What the desk says to somebody whose upload it does not take. */

export const ONE_AT_A_TIME = 'I am still busy with your last file: wait for that review, then send this one.'

export const NOT_WELCOME =
  'Here only people with certain roles can ask me for a review: ask a moderator for one of them.'

export function personSpent(most: number): string {
  return `You had ${most} ${most === 1 ? 'review' : 'reviews'} in the last 24 hours, as many as anybody gets here: come back tomorrow.`
}

export const COMMUNITY_SPENT =
  'This community had all its reviews for the last 24 hours: come back later today or tomorrow.'
