/** What an RTF file is made of. `text` and `byte` are bytes of some code page, one character each. */
export type Token =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'symbol'; symbol: string }
  | { kind: 'byte' | 'text'; text: string }

/** A control word is at most 32 letters long (RTF 1.9.1, "Control word"); the space behind it belongs to it. */
const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const BYTE = /'([0-9a-fA-F]{2})/y
const TEXT = /[^\\{}\r\n]+/y

/** Takes the bytes of a file (as Latin-1) apart in one pass. Binary data (`\bin`) is stepped over, as far as there is any. */
export function* tokenize(source: string): Generator<Token> {
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < source.length) {
    const sign = source[at]!
    if (sign === '\\') {
      at++
      const word = match(WORD)
      const byte = word ? null : match(BYTE)
      if (word) {
        const value = word[2] === undefined ? null : Number(word[2])
        if (word[1] === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', word: word[1]!, value }
      } else if (byte) yield { kind: 'byte', text: String.fromCharCode(Number.parseInt(byte[1]!, 16)) }
      else yield { kind: 'symbol', symbol: source[at++] ?? '' }
    } else if (sign === '{' || sign === '}') {
      at++
      yield { kind: sign === '{' ? 'open' : 'close' }
    } else {
      const text = match(TEXT)
      if (text) yield { kind: 'text', text: text[0] }
      else at++
    }
  }
}
