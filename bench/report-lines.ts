import type { Finding } from '../src/review/finding.ts'
import type { Rule } from '../src/review/rule.ts'

/** One document and all that was said about it. */
export interface Counted {
  name: string
  findings: readonly Finding[]
}

/** Quotes shown of one rule, each from another document where there is one. */
const QUOTES = 3
const WIDTH = 150

/**
 * Per rule: how often it spoke, to how many of the documents, and quotes. Rules that never spoke are named at the end,
 * and one that spoke to every document says so: neither tells documents apart.
 */
export function reportLines(documents: readonly Counted[], rules: readonly Rule[]): string[] {
  const rows = rules.map(({ id, severity }) => {
    const hits = documents.flatMap(({ name, findings }) =>
      findings.filter(({ rule }) => rule === id).map((finding) => ({ name, finding })),
    )
    return { id, severity, hits, documents: new Set(hits.map(({ name }) => name)).size }
  })
  const spoken = rows.filter(({ hits }) => hits.length > 0)
  const silent = rows.filter(({ hits }) => hits.length === 0)
  return [
    `${documents.length} documents, ${spoken.length} of ${rules.length} rules spoke.`,
    ...spoken.flatMap(({ id, hits, documents: hit }) => [
      '',
      `${id}: ${hits.length} ${hits.length === 1 ? 'hit' : 'hits'} in ${hit} of ${documents.length} documents${hit === documents.length ? ', that is in all' : ''}`,
      ...spread(hits).map(({ name, finding }) => `  ${name}: ${clipped(quoted(finding))}`),
    ]),
    '',
    `Never: ${silent.map(({ id }) => id).join(', ') || 'none'}`,
  ]
}

/** The first hit of each document before the second of any. */
function spread<Hit extends { name: string }>(hits: readonly Hit[]): Hit[] {
  const first = hits.filter((hit, index) => hits.findIndex(({ name }) => name === hit.name) === index)
  return [...first, ...hits.filter((hit) => !first.includes(hit))].slice(0, QUOTES)
}

/** The words that the finding rests on; where something is missing, what is said. */
function quoted({ where, message }: Finding): string {
  return where.length > 0 ? where.map(({ quote }) => `“${quote}”`).join(' ') : message
}

function clipped(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text
}
