/** Phrases that say that something is so now and was not before, or was so and is over, whatever the verb. */
const PHRASES = [
  /\bno longer\b|\bnever again\b|\bany ?more\b|\bnobody\b|\bno one\b|\bnow\b|\bfor the first time\b|\bfewer\b|\b(?:down|up) from\b|\bnone (?:after|since)\b/,
  /\b(?:that|which|who|they|it|always) used to\b|\b(?:instead of|rather than) (?:on |in |by |once |every )?(?:a |the |an )?(?:next |following )?(?:\w+ )?(?:paper|hand|manual|minutes|hours|days?|weeks?|months?|nightly|weekly|monthly|quarterly)\b|\bkept \w+ing\b|\bkept (?:\w+ ){1,4}\w+ing (?:through|during|at|under|despite)\b/,
  /\b(?:has|have|had)(?:n't| not| never| since)\b|\b(?:didn't|did not|never) (?:recur|return|happen|come back)/,
  /\b(?:gave|giving|handed|handing|won|winning|clawed|got|getting|earned) (?:\w+ ){0,3}back\b/,
  /\bbefore (?:\w+ ){1,4}(?:did|saw|noticed|could|called|reached|went|shipped|complained|felt)\b/,
  /\bwithout (?:any |a |an |a single |loss of |losing |(?:a|an|one) (?:second|minute|hour|day) of )?(?:\w+ )?(?:down ?-?time|outages?|data|interruptions?|incidents?)\b/,
  /\bwithout (?:(?:a|an|any|a single|one) (?:lost|missed|dropped|failed|broken) |(?:losing|dropping|missing|stopping|breaking) )/,
  /\b(?:brought|bringing|got|getting) (?:\w+ ){1,4}(?:down|back|under|below|to the point)\b/,
  /\b(?:zero|no) (?:\w+ ){0,2}(?:down-?time|data loss|outages?|incidents?|complaints?|losses|reported)\b/,
  /\b(?:still|since|already) (?:\w+ ){0,2}(?:used|uses|use|relies|rely|runs?)\b/,
  /\b(?:use|uses|run|runs|rely on|relies on) (?:it|them|this) (?:\w+ )?(?:every|each|daily|weekly|today|in production)\b|\buses? it in production\b/,
  /\b(?:adopted|picked up|reused|copied|taken up|in use|used daily) (?:by|across|as|in|at)\b|\bused (?:by|in|at|across) (?:every|all)\b/,
  /\bthat (?:\w+ ){1,4}(?:trust|rely on|adopted|kept)\b|\bbecame (?:the|a)\b|\bahead of (?:the |its )?(?:\w+ )?(?:schedule|time|plan|date|deadline|target)\b/,
  /\bwith (?:zero|not a single) \w+/,
  /\bever since\b|\bfor good\b|\bto this day\b|\bthese days\b|\b(?:is|are|was|were) (?:now )?(?:history|a memory|gone|a thing of the past)\b/,
  /\b(?:that|which) (?:has|have) (?:since )?(?:outlived|outlasted|become|caught|run|survived|grown|saved|held|stayed|kept|paid|been (?:copied|adopted|merged|cited|reused|in use))\b/,
  /\b(?:with no|without (?:an?|any|one|a single)) (?:\w+ ){0,2}(?:rollbacks?|restarts?|deploys?|releases?|errors?|losses|loss|regressions?|complaints?|tickets?|gaps?|failures?|delays?|pages?|alarms?|redeploys?|reboots?|missed \w+|duplicates?|incidents?|queues?|disruption|breakages?|surprises?|fraud|hotfix(?:es)?|freeze)\b/,
  /\b(?:that|which) results? in (?:an? )?(?:\w+ ){0,3}\d/,
  /\bkept (?:\w+(?:'s)? ){1,6}(?:intact|alive|up|online|open|running|flat|stable|green|within|under|below)\b/,
]

const STATE = new RegExp(PHRASES.map(({ source }) => source).join('|'))

/** Whether the text says so; in small letters. */
export function namesState(text: string): boolean {
  return STATE.test(text)
}
