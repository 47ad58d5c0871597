import type { SetLine } from './lines.ts'

const PAGE_NUMBER = /^(?:page\s*)?[-–—]?\s*\d{1,2}\s*(?:(?:of|\/|von|sur)\s*\d{1,2})?\s*[-–—]?$/i

/** Lines at the top or bottom of a page that are looked at as a running header or footer. */
const EDGE_LINES = 2

/** Longest running line, in words: a name, a title and a page number. */
const MAX_WORDS = 12

/**
 * Drops what a word processor prints on every page: page numbers, and lines that stand at the same edge of two pages
 * with the same words. The first page keeps a running header, which is where the name may be printed alone.
 */
export function dropFurniture(lines: SetLine[]): SetLine[] {
  const edges = edgesByPage(lines)
  const seen = new Map<string, Set<number>>()
  for (const line of edges.keys()) {
    const key = sameWords(line.text)
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page))
  }
  const first = lines[0]
  return lines.filter((line) => {
    const edge = edges.get(line)
    if (!edge) return true
    if (PAGE_NUMBER.test(line.text)) return false
    const repeated = seen.get(sameWords(line.text))!.size > 1 && line.text.split(/\s+/).length <= MAX_WORDS
    if (repeated) return edge === 'top' && line.page === first?.page
    return !(first && line.page > first.page && sameWords(line.text) === sameWords(first.text))
  })
}

function sameWords(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}

function edgesByPage(lines: SetLine[]): Map<SetLine, 'top' | 'bottom'> {
  const edges = new Map<SetLine, 'top' | 'bottom'>()
  for (const page of new Set(lines.map((line) => line.page))) {
    const down = lines.filter((line) => line.page === page).sort((a, b) => a.baseline - b.baseline)
    for (const line of down.slice(-EDGE_LINES)) edges.set(line, 'bottom')
    for (const line of down.slice(0, EDGE_LINES)) edges.set(line, 'top')
  }
  return edges
}
