import type { SetLine } from './lines.ts'

/** A step down from one line to the next above this many times the usual one is a gap. */
const GAP = 1.3

/**
 * Marks the lines that stand after a wide gap or at the start of a column. What is usual is taken from the document
 * itself: the step that the closest third of its lines keep, in font sizes.
 */
export function markGaps(lines: SetLine[]): void {
  const steps = lines.map((line, i) => stepFrom(lines[i - 1], line))
  const known = Float64Array.from(steps.filter((step) => step !== null)).sort()
  const usual = known[Math.floor(known.length / 3)] ?? 1.2
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const step = steps[i] ?? null
    if (before && before.page === line.page) line.gapBefore = step === null || step > usual * GAP
  }
}

/** The step between two baselines in sizes of the larger font; null when they do not follow each other in one column. */
function stepFrom(before: SetLine | undefined, line: SetLine): number | null {
  if (!before || before.page !== line.page || before.column !== line.column || before.baseline >= line.baseline) {
    return null
  }
  return (line.baseline - before.baseline) / Math.max(line.size, before.size)
}
