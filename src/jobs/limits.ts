/** How long one call to a platform may take before the platform counts as unavailable, in milliseconds. */
export const CALL = 20_000

/** How long a review rests when its platform is unavailable, in milliseconds. */
export const REST = 30_000

/**
 * How long a review waits in all for a platform that is unavailable or wants to be left alone, in milliseconds. After a
 * day nobody waits for an answer any more.
 */
export const WAIT = 24 * 60 * 60 * 1000

/** How long an idle worker waits before it looks for a review again, in milliseconds. */
export const POLL = 1000

/** The pauses between two attempts to reach a database that does not answer, in milliseconds: doubled from the first on. */
export const FIRST_PAUSE = 250
export const LONGEST_PAUSE = 10_000

/** Of the 10 seconds in which a process must be gone after SIGTERM, so many milliseconds are left to finish reviews. */
export const FINISH = 6_000

/** How often what has expired is deleted, in milliseconds. */
export const EXPIRE_EVERY = 60 * 60 * 1000

/** How long after the reading process we are told to stop ourselves, when both are stopped at once, in milliseconds. */
export const STOP_NOTICE = 250
