import type { Glyph } from './glyphs.ts'

/** Ligatures as their letters, a drawn soft hyphen as the hyphen it looks like, nothing for what has no ink. */
export function readable(text: string): string {
  if (isAscii(text)) return text
  return text
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD/g, '-')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g, '')
}

/** One visible character of ASCII, as nearly all are. */
function isAscii(text: string): boolean {
  return text.length === 1 && text > ' ' && text < '\u007F'
}

/** A picture or an ornament that a font shows in place of a letter. */
export function oddness({ text, face }: Glyph): 'icon' | 'ornament' | null {
  if (face.icons) return 'icon'
  if (!face.dingbats && isAscii(text)) return null
  if (/[\uE000-\uF8FF]/.test(text) || (face.dingbats && /[\w§¨]/.test(text))) return 'ornament'
  return null
}
