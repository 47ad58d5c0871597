/** Bytes of a text that are looked at: LaTeX opens with a page of comments in many templates. */
export const SOURCE_WITHIN = 20_000

/**
 * Texts that a program is meant to read and not a person, and the words for them in "this is {found}". They hold the words
 * of a resume between signs, which a review would take for hers. The first that fits counts.
 */
const SOURCES: [RegExp, string][] = [
  [/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html|head|body)\b/i, 'a web page'],
  [/^(?:<\?[^>]{0,200}>\s*){1,3}<w:wordDocument\b|^<\?[^>]{0,200}>\s*<\?mso-application/i, 'Word’s XML format'],
  [/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype )?svg\b/i, 'an SVG picture'],
  [/^<\?xml[^>]{0,200}>\s*<office:document\b/i, 'OpenDocument in a single XML file'],
  [/^<\?xml\s/i, 'an XML file'],
  [/^\s{0,20}\\documentclass\s{0,20}[[{]/m, 'LaTeX source'],
  [/^#(?:set \w{1,20}\(|import "|show[:\s])/m, 'Typst source'],
  [/^(?:\{\s{0,200}"[^"\n]{0,200}"\s{0,20}:|\[\s{0,200}\{\s{0,200}")/, 'a JSON file'],
  [/^\[InternetShortcut\]/i, 'a link'],
  [/^(?:[\w-]{1,60}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,20}){0,40}MIME-Version:/i, 'a saved e-mail or web page'],
]

/** What a text is the source of; null for one that a person reads as it is. @param start its first bytes, as Latin-1 */
export function sourceKind(start: string): string | null {
  const text = start.replace(/^\u00EF\u00BB\u00BF/, '').trimStart()
  return SOURCES.find(([opening]) => opening.test(text))?.[1] ?? null
}
