import type { Box } from '../../model.ts'
import { Refusal } from '../../refusal.ts'
import { MAX_GLYPHS } from '../limits.ts'
import type { Face } from './fonts.ts'
import { drawGlyphs, type Glyph, type ListedGlyph, type Pen } from './glyphs.ts'
import { OPS } from './library.ts'
import { IDENTITY, type Matrix, mapBox, multiply } from './matrix.ts'
import { coversWhite, fillWith, inGroup, type State, setOpacity, startOf } from './state.ts'

/** What a page draws, in the order it draws it. */
export interface Drawing {
  glyphs: Glyph[]
  /** Filled or stroked outlines: rules, backgrounds, list bullets. */
  shapes: Box[]
  images: Box[]
  /** Outlines filled with a colour that white letters can be read on. */
  grounds: Box[]
}

/** Smallest side in points of what counts as a picture; smaller ones are spacers and rules. */
const MIN_IMAGE = 8

/** Backgrounds that are kept; a page of tags has 60. */
const MAX_GROUNDS = 500

const FILLS = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

/**
 * Follows the drawing operators of one page as a renderer would, without drawing.
 * One pass gives what pdf.js needs two for (text with places, and shapes), and keeps the soft hyphens that its text loses.
 * `base` maps the page's own space to points from its top left; `faces` are the fonts by their pdf.js names.
 * Throws Refusal `too-heavy` for more letters than any page has.
 */
export function follow(fns: number[], args: unknown[], base: Matrix, faces: Map<string, Face>): Drawing {
  const drawing: Drawing = { glyphs: [], shapes: [], images: [], grounds: [] }
  let state = startOf(base)
  const stack: State[] = []
  let text: Matrix = IDENTITY
  let pen: Pen = { x: 0, y: 0, lineX: 0, lineY: 0 }
  // A picture that is not decoded leaves only the transform that placed it, right before its group ends.
  let placed = false

  const moveTo = (x: number, y: number) => {
    pen = { x, y, lineX: x, lineY: y }
  }
  const addImage = (box: Box) => {
    if (box.width >= MIN_IMAGE && box.height >= MIN_IMAGE) drawing.images.push(box)
  }

  for (const [i, operator] of fns.entries()) {
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
      case OPS.beginGroup:
        stack.push(state)
        state = inGroup(state)
        placed = false
        break
      case OPS.beginAnnotation:
        stack.push(state)
        state = startOf(multiply(multiply(base, operands[2] as number[]), operands[3] as number[]))
        placed = false
        break
      case OPS.endGroup:
      case OPS.endAnnotation:
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
        if (bounds && numbers[0] !== OPS.endPath) {
          const box = mapBox(state.ctm, bounds)
          drawing.shapes.push(box)
          const isGround = FILLS.has(numbers[0]!) && coversWhite(state)
          if (isGround && Math.min(box.width, box.height) > MIN_IMAGE && drawing.grounds.length < MAX_GROUNDS)
            drawing.grounds.push(box)
        }
        placed = false
        break
      }
      case OPS.setFillRGBColor:
        fillWith(state, operands[0])
        break
      case OPS.setFillColorN:
        fillWith(state, 'pattern')
        break
      case OPS.setGState:
        setOpacity(state, operands[0] as [string, unknown][])
        break
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
        if (drawing.glyphs.length + (operands[0] as ListedGlyph[]).length > MAX_GLYPHS) throw new Refusal('too-heavy')
        drawGlyphs(operands[0] as ListedGlyph[], state, pen, multiply(state.ctm, text), drawing.glyphs)
        break
    }
  }
  return drawing
}
