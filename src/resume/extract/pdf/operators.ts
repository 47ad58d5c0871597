import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../model.ts'
import type { Face } from './fonts.ts'
import { IDENTITY, type Matrix, mapBox, multiply } from './matrix.ts'

/** One drawn character (or ligature) on the page: baseline at `y`, measured from the top. */
export interface Glyph {
  text: string
  x: number
  right: number
  y: number
  size: number
  face: Face
  /** Drawn in text rendering mode 3: there for search alone, as over a scan. */
  invisible: boolean
  /** false for text that does not run from left to right across the page. */
  level: boolean
  /** A space character was drawn before it. */
  spaced: boolean
}

/** What a page draws, in the order it draws it. */
export interface Drawing {
  glyphs: Glyph[]
  /** Filled or stroked outlines: rules, backgrounds, list bullets. */
  shapes: Box[]
  images: Box[]
}

/** A glyph as pdf.js lists it; a plain number moves the pen back by thousandths of the font size. */
type ListedGlyph = { unicode: string; width: number; isSpace: boolean } | number | null

interface State {
  ctm: Matrix
  face: Face | null
  size: number
  mirrored: boolean
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
  mode: number
}

/** Smallest side in points of what counts as a picture; smaller ones are spacers and rules. */
const MIN_IMAGE = 8

const INVISIBLE = 3

/**
 * Follows the drawing operators of one page as a renderer would, without drawing.
 * One pass gives what pdf.js needs two for (text with places, and shapes), and keeps the soft hyphens that its text loses.
 * `base` maps the page's own space to points from its top left; `faces` are the fonts by their pdf.js names.
 */
export function follow(fns: number[], args: unknown[], base: Matrix, faces: Map<string, Face>): Drawing {
  const drawing: Drawing = { glyphs: [], shapes: [], images: [] }
  let state: State = {
    ctm: base,
    face: null,
    size: 0,
    mirrored: false,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  }
  const stack: State[] = []
  let text: Matrix = IDENTITY
  let pen = { x: 0, y: 0, lineX: 0, lineY: 0 }
  // A picture that is not decoded leaves only the transform that placed it, right before its group ends.
  let placed = false

  const moveTo = (x: number, y: number) => {
    pen = { x, y, lineX: x, lineY: y }
  }
  const addImage = (box: Box) => {
    if (box.width >= MIN_IMAGE && box.height >= MIN_IMAGE) drawing.images.push(box)
  }
  const show = (glyphs: ListedGlyph[]) => {
    if (!state.face) return
    const place = multiply(state.ctm, text)
    const height = Math.hypot(place[2], place[3])
    const size = state.size * height
    const level = place[0] > 0 && Math.abs(place[1]) < Math.abs(place[0]) * 0.1
    const across = state.scale * (state.mirrored ? -1 : 1)
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        pen.x -= (glyph / 1000) * state.size * across
        continue
      }
      const width = glyph.width * state.face.scale * state.size * across
      const y = pen.y + state.rise
      const x = place[0] * pen.x + place[2] * y + place[4]
      const end = place[0] * (pen.x + width) + place[2] * y + place[4]
      drawing.glyphs.push({
        text: glyph.unicode,
        x: Math.min(x, end),
        right: Math.max(x, end),
        y: place[1] * pen.x + place[3] * y + place[5],
        size,
        face: state.face,
        invisible: state.mode === INVISIBLE,
        level,
        spaced: false,
      })
      pen.x += width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * across
    }
  }

  for (let i = 0; i < fns.length; i++) {
    const operator = fns[i]
    const operands = (args[i] ?? []) as unknown[]
    const numbers = operands as number[]
    switch (operator) {
      case OPS.save:
        stack.push(state)
        state = { ...state }
        placed = false
        break
      case OPS.restore:
        if (placed) addImage(mapBox(state.ctm, [0, 0, 1, 1]))
        state = stack.pop() ?? state
        placed = false
        break
      case OPS.transform:
        state.ctm = multiply(state.ctm, numbers)
        placed = true
        break
      case OPS.paintFormXObjectBegin:
        stack.push(state)
        state = { ...state, ctm: operands[0] ? multiply(state.ctm, operands[0] as number[]) : state.ctm }
        placed = false
        break
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state
        placed = false
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        addImage(mapBox(state.ctm, [0, 0, 1, 1]))
        placed = false
        break
      case OPS.constructPath: {
        const bounds = operands[2] as Float32Array | null
        if (bounds && numbers[0] !== OPS.endPath) drawing.shapes.push(mapBox(state.ctm, bounds))
        placed = false
        break
      }
      case OPS.shadingFill:
        placed = false
        break
      case OPS.beginText:
        text = IDENTITY
        moveTo(0, 0)
        placed = false
        break
      case OPS.setTextMatrix:
        text = multiply(IDENTITY, operands[0] as number[])
        moveTo(0, 0)
        break
      case OPS.moveText:
        moveTo(pen.lineX + numbers[0]!, pen.lineY + numbers[1]!)
        break
      case OPS.setLeadingMoveText:
        state.leading = -numbers[1]!
        moveTo(pen.lineX + numbers[0]!, pen.lineY + numbers[1]!)
        break
      case OPS.nextLine:
        moveTo(pen.lineX, pen.lineY - state.leading)
        break
      case OPS.setLeading:
        state.leading = numbers[0]!
        break
      case OPS.setFont:
        state.face = faces.get(operands[0] as string) ?? null
        state.size = Math.abs(numbers[1]!)
        state.mirrored = numbers[1]! < 0
        break
      case OPS.setCharSpacing:
        state.charSpacing = numbers[0]!
        break
      case OPS.setWordSpacing:
        state.wordSpacing = numbers[0]!
        break
      case OPS.setHScale:
        state.scale = numbers[0]! / 100
        break
      case OPS.setTextRise:
        state.rise = numbers[0]!
        break
      case OPS.setTextRenderingMode:
        state.mode = numbers[0]!
        break
      case OPS.showText:
        show(operands[0] as ListedGlyph[])
        break
    }
  }
  return drawing
}
