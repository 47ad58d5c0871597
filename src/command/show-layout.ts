import { writeFile } from 'node:fs/promises'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Box, Document, Line, PageFacts, Resume, Section } from '../resume/model.ts'

/** Pixels to a point. */
const SCALE = 1.25

/** Columns by number, and what spans the page (0); later ones begin again with the first. */
const COLUMN_COLOURS = ['#8a8f98', '#2f6fb3', '#c2681d', '#3b8f4d', '#8a4fa3']

/** Tints behind sections, in turn. */
const SECTION_TINTS = ['#eef4fb', '#fdf3e7', '#eef8ef', '#f6effa']

/**
 * Draws how a document was read and writes a PNG a page: its words set where they were found, a frame around each line
 * in the colour of its column, its marker, and a tint and a name for each section. It shows what the reader knows, so a
 * word that is missing or misplaced in the picture is missing or misplaced in the review.
 * A format that has no places on a page (DOCX, ODT, RTF, text) gets a list of its lines instead.
 * @returns what to tell whoever asked
 * @throws the error of the file system when a picture cannot be written
 */
export async function showLayout(resume: Resume, path: string): Promise<string> {
  const { document } = resume
  if (document.lines.every((line) => line.box === null)) {
    const format = document.format.toUpperCase()
    return `${format} says nothing of places on a page, so instead of a picture here are the lines as they were read:\n\n${listed(resume)}\n`
  }
  const paths: string[] = []
  for (const page of document.pages) {
    const name = page.number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${page.number}$1`)
    await writeFile(name, drawPage(resume, page))
    paths.push(name)
  }
  return `The layout is drawn in ${paths.join(', ')}.\n`
}

/** The picture of one page as a PNG. */
export function drawPage(resume: Resume, page: PageFacts): Buffer {
  const [width, height] = [(page.width ?? 0) * SCALE, (page.height ?? 0) * SCALE].map(Math.ceil) as [number, number]
  const canvas = createCanvas(Math.min(width, 4000), Math.min(height, 6000))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(SCALE, SCALE)
  for (const [i, section] of resume.sections.entries()) drawSection(context, resume.document, section, i, page.number)
  for (const image of page.images) drawPicture(context, image)
  for (const line of resume.document.lines) if (line.page === page.number && line.box) drawLine(context, line, line.box)
  return canvas.toBuffer('image/png')
}

/** A section may stand in several places of a page: a tint behind each stretch of its lines in one column. */
function drawSection(context: SKRSContext2D, document: Document, section: Section, at: number, page: number): void {
  const stretches = new Map<number, Box[]>()
  for (const line of [...headingOf(section, document), ...section.lines]) {
    if (line.page === page && line.box) stretches.set(line.column, [...(stretches.get(line.column) ?? []), line.box])
  }
  for (const boxes of stretches.values()) {
    const x = Math.min(...boxes.map((box) => box.x)) - 8
    const y = Math.min(...boxes.map((box) => box.y)) - 3
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + 4
    const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 3
    context.fillStyle = SECTION_TINTS[at % SECTION_TINTS.length]!
    context.fillRect(x, y, right - x, bottom - y)
    context.fillStyle = '#9a2f4d'
    context.font = 'bold 7px sans-serif'
    context.textAlign = 'right'
    context.fillText(section.kind, right - 1, y - 1)
    context.textAlign = 'left'
  }
}

function headingOf({ heading }: Section, { lines }: Document): Line[] {
  return heading === null ? [] : lines.filter((line) => line.start === heading.start)
}

function drawLine(context: SKRSContext2D, line: Line, box: Box): void {
  const colour = COLUMN_COLOURS[line.column === 0 ? 0 : 1 + ((line.column - 1) % (COLUMN_COLOURS.length - 1))]!
  context.fillStyle = '#1d2127'
  for (const run of line.runs) {
    context.font = `${run.italic ? 'italic ' : ''}${run.bold ? 'bold ' : ''}${run.size}px sans-serif`
    context.fillText(run.text, run.x, box.y + line.size * 0.8, Math.max(1, run.right - run.x))
  }
  context.strokeStyle = colour
  context.lineWidth = 0.6
  context.strokeRect(box.x - 1, box.y - 0.5, box.width + 2, box.height + 1)
  context.fillStyle = colour
  if (line.marker !== null) context.fillRect(box.x - 6, box.y + box.height / 2 - 1.5, 3, 3)
  if (line.gapBefore) context.fillRect(box.x - 1, box.y - 3, 14, 1)
}

function drawPicture(context: SKRSContext2D, { x, y, width, height }: Box): void {
  context.strokeStyle = '#9a2f4d'
  context.lineWidth = 0.8
  context.strokeRect(x, y, width, height)
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + width, y + height)
  context.stroke()
}

function listed({ sections }: Resume): string {
  return sections
    .map(({ kind, heading, lines }) =>
      [`[${kind}] ${heading?.text ?? ''}`, ...lines.map((line) => `  ${line.marker ? '• ' : ''}${line.text}`)].join(
        '\n',
      ),
    )
    .join('\n')
}
