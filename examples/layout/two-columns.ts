import { type PDFFont, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { Block, Entry, Person } from '../person.ts'
import { type Flow, need, openFlow, type Style, skip, US_LETTER, write, writeAtEdges } from './flow.ts'
import { closePaper, openPaper } from './pdf.ts'

const SIDEBAR = 178
const SHADE = rgb(0.92, 0.94, 0.95)
const ACCENT = rgb(0.13, 0.3, 0.37)
const INK = rgb(0.13, 0.13, 0.13)
const BODY: Style = { size: 10.3, leading: 1.38, color: INK }
const SMALL: Style = { size: 9, leading: 1.38, color: INK }

interface Fonts {
  regular: PDFFont
  bold: PDFFont
  oblique: PDFFont
}

/** The person as a US Letter PDF: contact and the blocks set `aside` on a shaded band at the left, the rest beside it. */
export async function twoColumns(person: Person): Promise<Uint8Array> {
  const paper = await openPaper(`${person.name} Resume`, person.name, US_LETTER)
  paper.prepare = (page) => page.drawRectangle({ width: SIDEBAR, height: US_LETTER[1], color: SHADE })
  const fonts: Fonts = {
    regular: await paper.pdf.embedFont(StandardFonts.Helvetica),
    bold: await paper.pdf.embedFont(StandardFonts.HelveticaBold),
    oblique: await paper.pdf.embedFont(StandardFonts.HelveticaOblique),
  }
  const side = openFlow(paper, { left: 26, right: US_LETTER[0] - SIDEBAR + 14, top: 46, bottom: 40 })
  const main = openFlow(paper, { left: SIDEBAR + 22, right: 38, top: 44, bottom: 48 })

  writeSidebar(side, person, fonts)
  writeMain(main, person, fonts)
  return closePaper(paper)
}

function writeSidebar(flow: Flow, person: Person, fonts: Fonts): void {
  writeHeading(flow, 'Contact', fonts)
  for (const text of person.contact.flat()) write(flow, [{ text, font: fonts.regular }], SMALL)
  for (const block of person.blocks.filter((one) => one.aside)) {
    writeHeading(flow, block.heading, fonts)
    for (const text of block.paragraphs ?? []) write(flow, [{ text, font: fonts.regular }], SMALL)
    for (const [label, text] of block.pairs ?? []) {
      write(flow, [{ text: label, font: fonts.bold }], SMALL)
      write(flow, [{ text, font: fonts.regular }], SMALL)
      skip(flow, 4)
    }
  }
}

function writeMain(flow: Flow, person: Person, fonts: Fonts): void {
  write(flow, [{ text: person.name, font: fonts.bold }], { ...BODY, size: 23, leading: 1.1, color: ACCENT })
  if (person.headline) write(flow, [{ text: person.headline, font: fonts.regular }], { ...BODY, size: 12.5 })
  for (const block of person.blocks.filter((one) => !one.aside)) writeBlock(flow, block, fonts)
}

function writeBlock(flow: Flow, block: Block, fonts: Fonts): void {
  writeHeading(flow, block.heading, fonts)
  for (const text of block.paragraphs ?? []) write(flow, [{ text, font: fonts.regular }], BODY)
  for (const [at, entry] of (block.entries ?? []).entries()) {
    if (at > 0) skip(flow, 8)
    writeEntry(flow, entry, fonts)
  }
  writeBullets(flow, fonts, block.bullets)
}

function writeHeading(flow: Flow, heading: string, fonts: Fonts): void {
  skip(flow, 12)
  need(flow, 60)
  write(flow, [{ text: heading.toUpperCase(), font: fonts.bold }], { size: 10.5, leading: 1.2, color: ACCENT })
  skip(flow, 2)
}

function writeEntry(flow: Flow, entry: Entry, fonts: Fonts): void {
  need(flow, 54)
  writeAtEdges(flow, [{ text: entry.title, font: fonts.bold }], [{ text: entry.dates, font: fonts.regular }], BODY)
  if (entry.at) write(flow, [{ text: entry.at, font: fonts.oblique }], BODY)
  if (entry.context) write(flow, [{ text: entry.context, font: fonts.regular }], BODY)
  if (entry.link) write(flow, [{ text: entry.link, font: fonts.regular }], BODY)
  skip(flow, 1.5)
  writeBullets(flow, fonts, entry.bullets)
}

function writeBullets(flow: Flow, fonts: Fonts, bullets: string[] = []): void {
  for (const text of bullets) {
    write(flow, [{ text, font: fonts.regular }], { ...BODY, indent: 12, marker: '•' })
  }
}
