import type { Box } from './model.ts'

/** A picture counts as a portrait by its place and form: the upper part of the page, taller than wide or square. */
const PORTRAIT = { top: 0.45, smallest: 40, largest: 220, widest: 1.25, tallest: 1.8 }

/** Could a picture on the first page be a portrait? `height` is that of the page in points; null where it has none. */
export function mayBePortrait({ width, height: tall, y }: Box, height: number | null): boolean {
  const ratio = tall / Math.max(1, width)
  const isUp = height === null || y < height * PORTRAIT.top
  const size = Math.min(width, tall)
  return (
    isUp &&
    size >= PORTRAIT.smallest &&
    size <= PORTRAIT.largest &&
    ratio >= 1 / PORTRAIT.widest &&
    ratio <= PORTRAIT.tallest
  )
}
