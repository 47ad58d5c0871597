import type { Json } from './world.ts'

/** An answer of Slack that refuses: HTTP 200, `ok: false` and a word. */
export class Refused extends Error {
  readonly more: Json

  constructor(word: string, more: Json = {}) {
    super(word)
    this.more = more
  }
}
