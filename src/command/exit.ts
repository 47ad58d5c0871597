/** Exit codes: what was asked for was done; it could not be, and the reason was said. */
export const DONE = 0
export const REFUSED = 2

type Kind = new (...given: never[]) => Error

/** Says an error that is one sentence for whoever typed the command. @throws every other error, as it is */
export function said(error: unknown, kinds: readonly Kind[]): typeof REFUSED {
  if (!kinds.some((kind) => error instanceof kind)) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  return REFUSED
}
