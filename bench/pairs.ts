import { readFileSync } from 'node:fs'
import { requestFrom, reviewFile } from './line.ts'
import { sharedPath } from './shared.ts'

/**
 * Minimal pairs: the same resume with one statement of the guides broken and repaired. Told apart when a finding that
 * cites one of the statements belongs to the broken one alone. Quiet documents: no finding may cite what they tempt to.
 */
interface Pair {
  id: string
  topic: string
  args: string[]
  posting?: string
  ids: string[]
  bad_text: string
  good_text: string
}
interface Quiet {
  id: string
  args: string[]
  posting?: string
  text: string
  must_not: string[]
  note: string
}

const { pairs, quiet } = JSON.parse(readFileSync(sharedPath('evaluation', 'pairs.dev.json'), 'utf8')) as {
  pairs: Pair[]
  quiet: Quiet[]
}

let apart = 0
let measured = 0
for (const pair of pairs) {
  const bad = await citing(pair.bad_text, pair, pair.ids)
  const good = await citing(pair.good_text, pair, pair.ids)
  if (bad === null || good === null) {
    console.log(`${pair.id} left out: ${pair.args.join(' ')} is not known`)
    continue
  }
  measured += 1
  if (bad.length > 0 && good.length === 0) apart += 1
  else
    console.log(
      `${pair.id} ${pair.topic}: broken cites [${bad}], repaired [${good}], wanted ${pair.ids.slice(0, 4)} (${pair.args.join(' ')})`,
    )
}
console.log(
  `told apart: ${apart} of ${measured} (${(apart / measured).toFixed(2)}), ${pairs.length - measured} left out`,
)

let alarms = 0
for (const document of quiet) {
  const cited = await citing(document.text, document, document.must_not)
  if (cited === null) console.log(`${document.id} left out: ${document.args.join(' ')} is not known`)
  else if (cited.length > 0) {
    alarms += 1
    console.log(`${document.id} false alarm [${cited}]: ${document.note}`)
  }
}
console.log(`quiet documents with a false alarm: ${alarms} of ${quiet.length}`)

/** The rules whose findings cite one of the ids; null when the arguments name a market that is not known yet. */
async function citing(
  text: string,
  { args, posting }: { args: string[]; posting?: string },
  ids: string[],
): Promise<string[] | null> {
  const request = knownRequest(args, posting)
  if (!request) return null
  const { review } = await reviewFile(new TextEncoder().encode(text), 'resume.txt', request)
  return [
    ...new Set(review.findings.filter(({ sources }) => sources.some((id) => ids.includes(id))).map(({ rule }) => rule)),
  ]
}

function knownRequest(args: string[], posting: string | undefined) {
  try {
    return requestFrom(args, posting ?? null)
  } catch {
    return null
  }
}
