/** Figures that say how much something changed, as against figures that count things. All texts come in small letters. */

const ABOUT =
  '(?:(?:just|about|around|roughly|nearly|almost|over|under|less|more|than|only|well|some|the|a|an|its?|their) ){0,3}'
const WORD_NUMBER =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozen|few|couple'
const AMOUNT = `(?:[$€£~<>≈] ?)?\\d|(?:${WORD_NUMBER})\\b`
const FRACTION =
  '(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|order of magnitude|orders of magnitude)\\b'
const TIME = '(?:ms|millisecond|second|sec|minute|min|hour|day|week|month|night|quarter|year)s?'
const PACE = `(?:instant|daily|weekly|monthly|quarterly|hourly|yearly|fortnightly|overnight|never|manual|zero|none|${TIME})`

/** "40%", "3x", "ten-fold", "twice", "by a third", "by 12 points", "9 of 10". */
const SHARE = new RegExp(
  `\\d ?(?:%|percent\\b|per cent\\b|x\\b|×|-?fold\\b|times\\b)|\\b(?:twice|tenfold|twofold|threefold|fourfold|fivefold|in half)\\b|\\bby ${ABOUT}(?:(?:two|three|four) )?(?:${FRACTION}|${AMOUNT})|\\b(?:a|one|two|three) ${FRACTION}|\\b\\d+ of (?:the |its )?\\d`,
)
/** "from 50 minutes to 4", "from weekly to daily". */
const FROM_TO = new RegExp(
  `\\bfrom ${ABOUT}(?:${AMOUNT}|${PACE}\\b)(?:[^;.]|\\.\\d){0,60}? (?:down |up )?(?:to|into|in) ${ABOUT}(?:${AMOUNT}|${PACE}\\b|same)`,
)
/** "to under 200 ms", "below one percent", "within a day". */
const LIMIT = new RegExp(
  `\\b(?:to|under|below|beneath) ${ABOUT}(?:${AMOUNT}|single|${TIME}\\b)|\\b(?:within|inside|in under) ${ABOUT}(?:(?:${AMOUNT}|\\d+) ?)?-?${TIME}\\b`,
)
/** "12 hours", "300 ms", "$4,000", "40 GB". */
const MEASURE = new RegExp(
  `[$€£] ?\\d|\\b\\d[\\d.,]{0,15}[ -]?(?:${TIME}|kb|mb|gb|tb|s|m|k|cents?|dollars?|euros?|pounds?)\\b|\\b(?:an?|${WORD_NUMBER})[ -](?:${TIME}|gigabytes?|cents?|dollars?|euros?|pounds?)\\b`,
)
/** "300,000 readings a second" is a volume. */
const RATE = new RegExp(`\\b\\d[\\d.,]{0,15}k? (?:\\w{1,20} ){0,2}(?:an?|per|each|every) ${TIME}\\b`, 'g')
/** "40% fewer", "three times faster", "a day earlier", "half the memory". */
const COMPARED = new RegExp(
  `(?:\\d ?(?:%|x|×|times|percent)?|\\b(?:times|twice as|half|third|quarter|${TIME})) (?:faster|quicker|fewer|less|more|lower|higher|cheaper|smaller|shorter|sooner|earlier|better|reduction|drop|increase|decrease|improvement|saving|savings|cut|gain|uplift|growth|rise|speed-?up)\\b|\\bas (?:quickly|fast|cheaply|reliably|easily|often|rarely) as\\b|\\bhalf the\\b`,
)

/** "9 a week, once 140", "one day, not three weeks", "where it took an hour": what is, beside what was. */
const BESIDE = new RegExp(
  `\\b(?:once|formerly|previously|not|instead of|rather than|where (?:it|they|there|we) (?:\\w+ )?(?:took|was|were|had|needed)|against|compared (?:to|with)|as against|versus) ${ABOUT}(?:${AMOUNT}|${PACE}\\b)`,
)

/** "eased by 9 points", "thinned by a third": by how much, whatever the verb is. */
const BY = new RegExp(
  `\\bby ${ABOUT}(?:(?:two|three|four) )?(?:${FRACTION}|(?:\\d[\\d.,]{0,12}|(?:${WORD_NUMBER})) ?-?(?:%|percent\\b|per cent\\b|percentage\\b|points?\\b|x\\b|times\\b|fold\\b|${TIME}\\b|[gmt]b\\b))`,
)

/** "from chaos to calm": tells of a change only with a verb of change. */
const WAY = /\bfrom (?!_)[^;.]{1,60} to /

/** A share, a comparison or a way from one value to another: a change whatever the verb is. */
export function hasChangeFigure(text: string): boolean {
  return FROM_TO.test(text) || COMPARED.test(text) || BESIDE.test(text) || BY.test(text) || BY.test(text)
}

export function hasShare(text: string): boolean {
  return SHARE.test(text)
}

export function hasLimit(text: string): boolean {
  return LIMIT.test(text)
}

export function hasMeasure(text: string): boolean {
  return MEASURE.test(text) && MEASURE.test(text.replace(RATE, '_'))
}

/** A way from one state to another, without figures: counts with a verb of change. */
export function hasWay(text: string): boolean {
  return WAY.test(text)
}
