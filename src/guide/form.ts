import type { Level } from '../review/context.ts'
import { reasoned } from './reason.ts'
import type { Held, Standard } from './standard.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five']

/** Length, paper and spelling, each with its reason. */
export function formOf({ of, spelling, level }: Standard): string[] {
  return [
    length(of('document/length'), level),
    paper(of('document/paper')),
    spelled(of('readability/spelling'), spelling),
  ]
}

function length({ on, options, because }: Held, level: Level): string {
  if (!on) return reasoned('As many pages as it needs', because)
  const most = pagesFor(options.most, level)
  const withReason = pagesFor(options.withReason, level)
  const limit = most === 1 ? 'One page' : `Up to ${pages(most)}`
  return reasoned(withReason > most ? `${limit}, ${NUMBERS[withReason]} only with a reason` : limit, because)
}

/** The option is a map from level to pages (document/length). */
function pagesFor(option: unknown, level: Level): number {
  return (option as Record<Level, number>)[level]
}

function pages(number: number): string {
  return `${NUMBERS[number] ?? number} pages`
}

function paper({ on, options, because }: Held): string {
  if (!on) return reasoned('A4 pages, or US Letter in North America', because)
  return reasoned(options.size === 'a4' ? 'A4 pages' : 'US Letter pages', because)
}

function spelled({ on, because }: Held, spelling: Standard['spelling']): string {
  if (!on) return reasoned('British or American spelling, one of them throughout', because)
  return reasoned(`${spelling === 'us' ? 'American' : 'British'} spelling`, because)
}
