import { strToU8, zipSync } from 'fflate'

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw', 'meta', 'fo', 'svg', 'xlink']
  .map((prefix) => `xmlns:${prefix}="urn:test:${prefix}"`)
  .join(' ')

/** Automatic styles that the body of a test may refer to: H (hidden), B (bold, 14 points), and the lists L and N. */
const AUTOMATIC = `<office:automatic-styles>
  <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
  <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"/></text:list-style>
  <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
</office:automatic-styles>`

/** Packs an ODT around the XML of its text; `header` is the XML of paragraphs, `parts` replaces or adds whole parts. */
export function odtOf(text: string, header = '', parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMESPACES}>${AUTOMATIC}<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMESPACES}>
  <office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style></office:styles>
  <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/></style:page-layout></office:automatic-styles>
  <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${header}</style:header></style:master-page></office:master-styles>
</office:document-styles>`,
    'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta><meta:document-statistic meta:page-count="2"/></office:meta></office:document-meta>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, source]) => [name, strToU8(source)])))
}
