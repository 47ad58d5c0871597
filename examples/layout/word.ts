import { strToU8, zipSync } from 'fflate'
import type { Person } from '../person.ts'
import { documentXml, headerXml, linkTargets } from './word-body.ts'
import { NUMBERING, STYLES } from './word-styles.ts'
import { escapeXml, NS_PACKAGE, NS_RELATION, part } from './xml.ts'

/**
 * A zip keeps local time without a zone, so the date is made from local parts: the bytes are then the same in every
 * time zone.
 */
const WRITTEN = new Date(2026, 10, 2, 9, 0, 0)
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * The person as a Word file on A4: styles, a real list, contact details with links in the page header. `pages` is what
 * the file says of its length, as Word writes it down when it saves.
 */
export function word(person: Person, pages: number): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/app.xml': part(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages><Application>Microsoft Office Word</Application></Properties>`,
    ),
    'word/document.xml': documentXml(person),
    'word/header1.xml': headerXml(person),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'header', 'header1.xml'],
    ]),
    'word/_rels/header1.xml.rels': relations(
      linkTargets(person).map((url, at) => [`rId${at + 1}`, 'hyperlink', url] as const),
    ),
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { level: 9, mtime: WRITTEN })
}

function relations(targets: (readonly [id: string, kind: string, target: string])[]): string {
  const items = targets.map(([id, kind, target]) => {
    const mode = kind === 'hyperlink' ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${NS_RELATION}/${kind}" Target="${escapeXml(target)}"${mode}/>`
  })
  return part(`<Relationships xmlns="${NS_PACKAGE}/relationships">${items.join('')}</Relationships>`)
}

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${TYPE}.document.main+xml`],
    ['/word/styles.xml', `${TYPE}.styles+xml`],
    ['/word/numbering.xml', `${TYPE}.numbering+xml`],
    ['/word/header1.xml', `${TYPE}.header+xml`],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return part(
    `<Types xmlns="${NS_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  )
}
