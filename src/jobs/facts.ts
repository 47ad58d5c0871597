import { StoreError } from '../store/trouble.ts'

/** How many places in our code are named. */
const FRAMES = 6

/**
 * What a log may say about an error: what kind it is and where in the code it arose. Never its message, which may repeat
 * words of a resume.
 */
export function factsOf(error: unknown): Record<string, unknown> {
  if (error instanceof StoreError) return { code: error.code, because: error.message }
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = (error as NodeJS.ErrnoException).code
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .flatMap((line) => /^ {4}at .*?([\w.-]+\.[jt]s:\d{1,6}:\d{1,6})\)?$/.exec(line)?.[1] ?? [])
  return {
    kind: error.constructor.name,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    at: frames.slice(0, FRAMES),
  }
}
