/** So many failures of a review, and it is given up. */
export const FAILURES = 4

/** How long a review waits after its first, second and third failure, in milliseconds. */
export const PAUSES: readonly number[] = [5_000, 30_000, 120_000]

/**
 * A lease that runs out says that our process died, not that the file is at fault: a restart, an update and a power cut
 * look the same. Only so many in a row without one step forward are held against the file.
 */
export const CRASHES = 10
