import type { Employer, Level, Market } from '../src/review/context.ts'
import type { Thread } from '../src/thread/thread.ts'
import type { Job } from './port.ts'

/** What an adapter hands in when somebody sent a file. */
export interface Upload {
  community: Job['community']
  /** The platform's id of the event: the same event twice is one review. */
  event: string
  person: string
  /** The roles or user groups that the person has, by the platform's ids. */
  groups: readonly string[]
  ticket: Job['ticket']
  /** What the person chose; null where they left it open. */
  asked: { market: Market | null; level: Level | null; employer: Employer | null; posting: string | null }
}

export type Accepted =
  /** It waits for a worker. `isNew` is false for an event that was handed in before. */
  | { state: 'queued'; job: Job; isNew: boolean }
  /** It is not reviewed, for a reason that is said in one sentence. */
  | { state: 'declined'; because: string }

/** What a community decides for itself, as far as an adapter has to know. */
export interface House {
  market: Market | null
  level: Level | null
  employer: Employer | null
  watchedChannels: string[]
  requesters: 'everyone' | string[]
  mentorRole: string | null
  threads: 'private' | 'shared'
}

/** A review that was recorded. */
export interface KnownReview {
  job: Job
  /** Null until it is written. */
  thread: Thread | null
  /** Where it is written; null until that is opened. */
  place: string | null
  /** The messages in which parts were posted. */
  messages: string[]
  /**
   * What the review found, a rule at a time in the order shown, and behind it what was left out because the person had
   * dismissed it. Empty until it is written.
   */
  fixes: { rule: string; title: string }[]
  askedAt: Date
  state: string
}

/** Where an adapter hands in uploads, and asks about what was recorded. */
export interface Desk {
  house(community: Job['community']): Promise<House>
  /** @throws Error with one sentence for the admin when a setting cannot be */
  arrange(community: Job['community'], changes: Partial<House>): Promise<House>
  accept(upload: Upload): Promise<Accepted>
  /** @returns null when it is deleted, or was never there */
  review(id: string): Promise<KnownReview | null>
  /** The reviews of a person in a community, the youngest first. */
  reviewsOf(community: Job['community'], person: string): Promise<KnownReview[]>
  /** The ids of the rules that the person said do not apply to them: later reviews leave out what these find. */
  dismissals(community: Job['community'], person: string): Promise<string[]>
  /** Puts these rules in the place of all that the person dismissed before. */
  dismiss(community: Job['community'], person: string, rules: readonly string[]): Promise<void>
  /** Deletes all that is kept about a person in a community. @returns how many reviews that was */
  forget(community: Job['community'], person: string): Promise<number>
  /** Deletes all that is kept about a community that removed the bot. */
  leave(community: Job['community']): Promise<void>
}

/** The tokens of the communities that installed the bot themselves, by the platform's id of the community. */
export interface Installations {
  /** Tokens by their names at the platform; null when the community has not installed the bot. */
  of(team: string): Promise<Record<string, string> | null>
  save(team: string, tokens: Record<string, string>): Promise<void>
}

/** Where uploads come in. */
export interface Entrance {
  /**
   * Begins to hand in uploads.
   * @param note takes ids, codes and our own sentences, never a word of a person
   * @returns how to stop
   */
  open(desk: Desk, note: (what: string, facts: Record<string, unknown>) => void): Promise<() => Promise<void>>
}
