import type { Reading } from './reading.ts'

/** "pgBackRest", "OpenLineage", "PurgeCSS": hardly anything but software is written so. */
const INNER_CAPITAL = /^(?:[a-z]{1,12}[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*)$/
/** Written so as well, and no tool: makers, devices, fields, plurals of abbreviations. */
const NO_TOOL =
  /^(?:[A-Z]+s|Mc[A-Z]\w+|Mac[A-Z]\w+|[a-z]?(?:Phone|Pad|Pod)s?|e[A-Z]\w+|\w+(?:Tech|Ops|Ex|aaS)|LinkedIn|YouTube|TikTok|WhatsApp|FaceTime|PhD|PhDs|DevRel|BlaBlaCar|PowerPoint|WeWork|HelloFresh|DoorDash|JavaOne|kW\w*|mA\w*|GHz|MHz|kHz|dB\w*|pH|USDs?)$/
/** Employers, clients and products stand after these. */
const BEFORE_OTHERS = /^(?:at|for|of|by|near|from|between|across|and|with|client|customer)$/
const MADE_WITH = /^(?:written|rewritten|built|coded|implemented|prototyped|scripted)$/
const CAPITAL = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * Whether a tool is named that no list holds: by its spelling ("pgBackRest", "pg_partman", "undici.js"), or by where it
 * stands ("using Stryker", "written in Gleam").
 */
export function namesUnlistedTool({ tokens, covered }: Reading, known: ReadonlySet<string>): boolean {
  return tokens.some((token, at) => {
    if (!token.word || covered.has(at) || known.has(token.text)) return false
    const [before, next, afterNext] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    const joined = next?.at === token.end && afterNext?.at === next.end
    if (joined && next.text === '_' && afterNext.word) return true
    if (joined && next.text === '.' && afterNext.lower === 'js') return true
    if (INNER_CAPITAL.test(token.text) && !NO_TOOL.test(token.text))
      return before !== undefined && !BEFORE_OTHERS.test(before.lower)
    if (!CAPITAL.test(token.text) || (next?.word && /^\p{Lu}/u.test(next.text))) return false
    return before?.lower === 'using' || (before?.lower === 'in' && MADE_WITH.test(tokens[at - 2]?.lower ?? ''))
  })
}
