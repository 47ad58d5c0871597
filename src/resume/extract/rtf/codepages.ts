/** What `\fcharset` of a font stands for (RTF 1.9.1, "Font table"); 1 leaves it to the file. */
const ENCODINGS: Record<number, string> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** Code pages that have a name of their own; the others are "windows-" and their number. */
const CODE_PAGES: Record<number, string> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** A font of pictures instead of letters, where every character is a sign. */
const SIGNS = 'signs'

const SIGN_CHARSET = 2

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** The encoding of a font's charset; undefined when it is that of the file. */
export function encodingOfCharset(charset: number): string | undefined {
  return charset === SIGN_CHARSET ? SIGNS : ENCODINGS[charset]
}

/** The encoding of a code page; one that is not known reads as Windows Latin-1. */
export function encodingOfCodePage(page: number): string {
  const name = CODE_PAGES[page] ?? `windows-${page}`
  const isKnown = Object.values(CODE_PAGES).includes(name) || Object.values(ENCODINGS).includes(name)
  return isKnown ? name : 'windows-1252'
}

/** Turns bytes, one a character, into text; signs of symbol fonts become bullets. */
export function decodeBytes(bytes: string, encoding: string): string {
  if (encoding === SIGNS) return bytes.replace(/[\u0021-\u00FF]/g, '•')
  if (!/[\u0080-\u00FF]/.test(bytes)) return bytes
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(Buffer.from(bytes, 'latin1'))
}
