import type { Example } from '../review/judge/judgement.ts'

/** The review as messages in the order a person reads them, before any platform has a say in how they look. */
export interface Thread {
  parts: Part[]
  /** What was found and is not said, because the person dismissed it before. */
  leftOut?: Fix[]
}

/** The rule behind a piece of advice, and what the advice is called. */
export interface Fix {
  rule: string
  title: string
}

/** One message. The key is stable: it is how a part that was already posted is known again. */
export interface Part {
  key: string
  title: string
  blocks: Block[]
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | AdviceBlock

/** One piece of advice: what is said once, then the places it is about. */
export interface AdviceBlock {
  kind: 'advice'
  /** The id of the rule that it comes from. */
  rule: string
  /** 1 to 3 in the first message; null elsewhere. */
  number: number | null
  title: string
  /** Beside the title: how grave it is, in the first message how often it holds; "" for nothing. */
  aside: string
  /** "" in the first message, where the reason follows with the area. */
  why: string
  places: Place[]
  sources: string[]
}

/** What is said about one place of the document; `quote` is null when something is missing. */
export interface Place {
  message: string
  quote: Quote | null
  example: Example | null
}

export interface Quote {
  text: string
  page: number
  section: string
}
