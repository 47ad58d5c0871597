import { type PDFFont, type RGB, rgb, type StandardFonts } from '@cantoo/pdf-lib'
import type { Block, Entry, Person } from '../person.ts'
import { type Flow, need, openFlow, type Run, rule, type Style, skip, write, writeAtEdges } from './flow.ts'
import { closePaper, openPaper } from './pdf.ts'

/** What sets one single-column document apart from another. */
export interface Look {
  paper: [width: number, height: number]
  regular: StandardFonts
  bold: StandardFonts
  italic: StandardFonts
  size: number
  leading: number
  /** Left and right; above and below it is a little less. */
  margin: number
  accent: RGB
  head: 'left' | 'center'
  headings: 'capitals' | 'as written'
  marker: string
}

interface Pen {
  flow: Flow
  look: Look
  regular: PDFFont
  bold: PDFFont
  italic: PDFFont
  body: Style
}

const INK = rgb(0.1, 0.1, 0.1)

/** The person as a PDF with one column, of as many pages as it takes. */
export async function oneColumn(person: Person, look: Look): Promise<Uint8Array> {
  const paper = await openPaper(`${person.name} ${person.banner ?? 'Resume'}`, person.name, look.paper)
  const box = { left: look.margin, right: look.margin, top: look.margin * 0.85, bottom: look.margin * 0.85 }
  const pen: Pen = {
    flow: openFlow(paper, box),
    look,
    regular: await paper.pdf.embedFont(look.regular),
    bold: await paper.pdf.embedFont(look.bold),
    italic: await paper.pdf.embedFont(look.italic),
    body: { size: look.size, leading: look.leading, color: INK },
  }
  writeHead(pen, person)
  for (const block of person.blocks) writeBlock(pen, block)
  return closePaper(paper)
}

function writeHead({ flow, look, regular, bold, body }: Pen, person: Person): void {
  const align = look.head
  if (person.banner) write(flow, [{ text: person.banner, font: bold }], { ...body, size: look.size * 1.5, align })
  write(flow, [{ text: person.name, font: bold }], { ...body, size: look.size * 2.1, align, color: look.accent })
  if (person.headline)
    write(flow, [{ text: person.headline, font: regular }], { ...body, size: look.size * 1.2, align })
  for (const parts of person.contact) write(flow, [{ text: parts.join(' | '), font: regular }], { ...body, align })
}

function writeBlock(pen: Pen, block: Block): void {
  const { flow, look, regular, bold, body } = pen
  skip(flow, look.size * 0.75)
  need(flow, look.size * 5)
  const heading = look.headings === 'capitals' ? block.heading.toUpperCase() : block.heading
  write(flow, [{ text: heading, font: bold }], { ...body, size: look.size * 1.1, color: look.accent })
  rule(flow, look.accent)
  flow.y -= 1
  for (const text of block.paragraphs ?? []) write(flow, [{ text, font: regular }], body)
  for (const [label, text] of block.pairs ?? []) {
    const runs: Run[] = [
      { text: `${label}:`, font: bold },
      { text, font: regular },
    ]
    write(flow, runs, body)
  }
  for (const [at, entry] of (block.entries ?? []).entries()) {
    if (at > 0) skip(flow, look.size * 0.45)
    writeEntry(pen, entry)
  }
  writeBullets(pen, block.bullets)
}

function writeEntry(pen: Pen, entry: Entry): void {
  const { flow, look, regular, bold, italic, body } = pen
  need(flow, look.size * 4)
  writeAtEdges(flow, [{ text: entry.title, font: bold }], [{ text: entry.dates, font: regular }], body)
  if (entry.at && entry.link) {
    writeAtEdges(flow, [{ text: entry.at, font: italic }], [{ text: entry.link, font: regular }], body)
  } else if (entry.at) {
    write(flow, [{ text: entry.at, font: italic }], body)
  }
  if (entry.context) write(flow, [{ text: entry.context, font: regular }], body)
  writeBullets(pen, entry.bullets)
}

function writeBullets({ flow, look, regular, body }: Pen, bullets: string[] = []): void {
  for (const text of bullets) {
    write(flow, [{ text, font: regular }], { ...body, indent: look.size * 1.5, marker: look.marker })
  }
}
