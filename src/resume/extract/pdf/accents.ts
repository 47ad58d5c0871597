import type { Glyph } from './glyphs.ts'

/** Accents that old TeX fonts draw as glyphs of their own, and the combining characters for them. */
const COMBINING = new Map(
  Object.entries({
    '´': '\u0301',
    '`': '\u0300',
    '¨': '\u0308',
    ˆ: '\u0302',
    '^': '\u0302',
    '˜': '\u0303',
    '~': '\u0303',
    '¸': '\u0327',
    ˇ: '\u030C',
    '˚': '\u030A',
    '˙': '\u0307',
    '¯': '\u0304',
    '˘': '\u0306',
    '˝': '\u030B',
  }),
)

/**
 * Puts an accent and the letter that it is drawn over (in either order) together in `before`: "´" and "e" to "é".
 * Returns whether it did.
 */
export function accent(before: Glyph, glyph: Glyph): boolean {
  const first = COMBINING.get(before.text)
  const mark = first ?? COMBINING.get(glyph.text)
  if (!mark) return false
  const [over, letter] = first ? [before, glyph] : [glyph, before]
  const middle = (over.x + over.right) / 2
  if (!/^\p{L}$/u.test(letter.text) || middle < letter.x || middle > letter.right) return false
  before.text = (letter.text.replace('ı', 'i') + mark).normalize('NFC')
  before.x = letter.x
  before.right = letter.right
  before.y = letter.y
  return true
}
