/** Control words and symbols that stand for a character. */
const CHARACTERS: Record<string, string> = {
  tab: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

export function characterOf(word: string): string | null {
  return Object.hasOwn(CHARACTERS, word) ? CHARACTERS[word]! : null
}

/** What a reader sees of decoded text: no control characters, and signs of symbol fonts as bullets. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000A-\u001F\u007F]/g, '').replace(/[\uE000-\uF8FF]/g, '•')
}
