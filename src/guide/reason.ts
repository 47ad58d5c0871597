import { capitalised } from '../thread/phrases.ts'

/** What, then why: a clause after a colon, or the sentence that it already is. */
export function reasoned(what: string, because: string): string {
  if (!because) return `${capitalised(what)}.`
  return because.endsWith('.') ? `${capitalised(what)}. ${because}` : `${capitalised(what)}: ${because}.`
}
