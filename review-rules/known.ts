import type { GuideTexts } from '../src/guide/texts.ts'
import type { Overlay } from '../src/review/checklist.ts'
import { rules } from './index.ts'

/** What is wrong in a data file, and where in it. */
export interface Mistake {
  path: (string | number)[]
  message: string
}

/** Settings for rules and options that there are not, options of another kind than the rule's own, unknown topics. */
export function mistakesIn(overlay: Overlay, topics: readonly string[]): Mistake[] {
  return Object.entries(overlay.rules).flatMap(([id, { options = {} }]): Mistake[] => {
    const rule = rules.find((rule) => rule.id === id)
    if (!rule) return [{ path: ['rules', id], message: 'there is no such rule' }]
    return Object.entries(options).flatMap(([name, value]): Mistake[] => {
      const path = ['rules', id, 'options', name]
      const own = rule.options[name]
      if (own === undefined) return [{ path, message: `the rule has ${optionsOf(rule.options)}` }]
      if (kindOf(own) !== kindOf(value)) return [{ path, message: `expected ${kindOf(own)}, found ${kindOf(value)}` }]
      const unknown = name === 'topics' && (value as string[]).find((topic) => !topics.includes(topic))
      return unknown ? [{ path, message: `lexicon/topics.yaml has no topic "${unknown}"` }] : []
    })
  })
}

/** Rules that the guide's texts name and that there are not. */
export function mistakesInGuide(guide: GuideTexts): Mistake[] {
  return [...rulesNamed(guide, [])].flatMap(({ id, path }) =>
    rules.some((rule) => rule.id === id) ? [] : [{ path, message: `there is no rule ${id}` }],
  )
}

/** Under which keys of guide.yaml a rule is named. */
const NAMING = ['needs', 'unless', 'rule']

function* rulesNamed(held: unknown, path: (string | number)[]): Generator<{ id: string; path: (string | number)[] }> {
  if (typeof held !== 'object' || held === null) return
  for (const [name, value] of Object.entries(held)) {
    const at = [...path, Array.isArray(held) ? Number(name) : name]
    if (typeof value === 'string' && NAMING.includes(name)) yield { id: value, path: at }
    else yield* rulesNamed(value, at)
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `a ${typeof value}`
}

function optionsOf(options: object): string {
  const names = Object.keys(options)
  return names.length === 0 ? 'no options' : `only these options: ${names.join(', ')}`
}
