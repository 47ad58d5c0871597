import type { Block, Entry, Person } from '../person.ts'
import { href } from './href.ts'
import { escapeXml, NS_RELATION, NS_WORD, part } from './xml.ts'

const SEPARATOR = '  |  '

/** The name and every block; the contact details are in the page header. */
export function documentXml(person: Person): string {
  const body = [
    paragraph('Title', run(person.name)),
    ...(person.headline ? [paragraph('Subtitle', run(person.headline))] : []),
    ...person.blocks.flatMap(blockXml),
  ]
  const page =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
  return part(
    `<w:document xmlns:w="${NS_WORD}" xmlns:r="${NS_RELATION}"><w:body>${body.join('')}${page}</w:body></w:document>`,
  )
}

export function headerXml(person: Person): string {
  const urls = linkTargets(person)
  const lines = person.contact.map((parts) => {
    const pieces = parts.map((text) => {
      const at = urls.indexOf(href(text) ?? '')
      return at < 0
        ? run(text)
        : `<w:hyperlink r:id="rId${at + 1}">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
    })
    return paragraph('Header', pieces.join(run(SEPARATOR)))
  })
  return part(`<w:hdr xmlns:w="${NS_WORD}" xmlns:r="${NS_RELATION}">${lines.join('')}</w:hdr>`)
}

/** The addresses that the header links to, in the order of their relation ids from rId1. */
export function linkTargets(person: Person): string[] {
  return person.contact.flat().flatMap((text) => href(text) ?? [])
}

function blockXml(block: Block): string[] {
  return [
    paragraph('Heading1', run(block.heading)),
    ...(block.paragraphs ?? []).map((text) => paragraph('Normal', run(text))),
    ...(block.pairs ?? []).map(([label, text]) => paragraph('Normal', run(`${label}: `, '<w:b/>') + run(text))),
    ...(block.entries ?? []).flatMap(entryXml),
    ...bulletsXml(block.bullets),
  ]
}

function entryXml(entry: Entry): string[] {
  return [
    paragraph('Heading2', `${run(entry.title)}<w:r><w:tab/></w:r>${run(entry.dates)}`),
    ...(entry.at ? [paragraph('Employer', run(entry.at))] : []),
    ...(entry.context ? [paragraph('Normal', run(entry.context))] : []),
    ...bulletsXml(entry.bullets),
  ]
}

function bulletsXml(bullets: string[] = []): string[] {
  return bullets.map((text) => paragraph('ListBullet', run(text)))
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
}

function run(text: string, properties = ''): string {
  const style = properties && `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${style}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}
