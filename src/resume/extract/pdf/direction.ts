/** Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, and the forms that Arabic is drawn in. */
export const RIGHT_TO_LEFT = /[\u0590-\u07FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Words of a script that runs to the left, one after the other, in the order they are read. */
export function turned<Word extends { text: string; before: string }>(words: Word[]): Word[] {
  if (!words.some((word) => RIGHT_TO_LEFT.test(word.text))) return words
  const result: Word[] = []
  let run: Word[] = []
  const flush = () => {
    const gaps = run.map((word) => word.before)
    result.push(...run.reverse().map((word, i) => ({ ...word, before: i === 0 ? gaps[0]! : gaps[run.length - i]! })))
    run = []
  }
  for (const word of words) {
    if (!RIGHT_TO_LEFT.test(word.text)) flush()
    if (RIGHT_TO_LEFT.test(word.text)) run.push(word)
    else result.push(word)
  }
  flush()
  return result
}
