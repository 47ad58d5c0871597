import { type Axes, type Overlay, resolveChecklist } from '../review/checklist.ts'
import { type DocumentKind, EMPLOYERS, type Employer, type Level, type Spelling } from '../review/context.ts'
import type { Options, Rule } from '../review/rule.ts'
import type { GuideLine } from './texts.ts'

/** One rule as the checklist leaves it. */
export interface Held {
  on: boolean
  options: Options
  /** Why the checklist sets the rule so, as a clause; "" where it leaves the rule as it is. */
  because: string
  /** Why it matters to the reader, a clause of the checklist or a sentence of the rule. */
  why: string
}

/** What a document is held to. */
export interface Standard {
  document: { kind: DocumentKind; because: string }
  spelling: Spelling
  level: Level
  /** The one that was named, else all that the market has. */
  employers: readonly Employer[]
  /** @throws Error when there is no such rule */
  of: (id: string) => Held
}

/** The standard for these values, from the rules and the checklists. */
export function standardOf(rules: readonly Rule[], overlays: readonly Overlay[], axes: Axes): Standard {
  const checklist = resolveChecklist(overlays, axes)
  const ofMarket = overlays.find(({ value }) => value === axes.market)?.employers ?? EMPLOYERS
  return {
    document: checklist.document,
    spelling: checklist.spelling,
    level: axes.level,
    employers: axes.employer ? [axes.employer] : ofMarket,
    of: (id) => {
      const rule = rules.find((rule) => rule.id === id)
      if (!rule) throw new Error(`There is no rule ${id}`)
      const setting = checklist.rules.get(id)
      const said = setting?.said.at(-1)?.because
      return {
        on: setting?.severity !== 'off',
        options: { ...rule.options, ...setting?.options },
        because: said ?? '',
        why: setting?.why ?? said ?? rule.why,
      }
    },
  }
}

/** The texts of those lines that are for this standard. */
export function textsFor(lines: readonly GuideLine[], { of, level, employers }: Standard): string[] {
  return lines
    .filter((line) => !line.levels || line.levels.includes(level))
    .filter((line) => !line.employers || line.employers.some((employer) => employers.includes(employer)))
    .filter(({ needs, unless }) => (!needs || of(needs).on) && !(unless && of(unless).on))
    .map(({ text }) => text)
}
