export const NS_PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const NS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const NS_WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A file of an Office package: the XML declaration, then its one element. */
export function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
