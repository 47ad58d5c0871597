import type { TextState } from './glyphs.ts'
import type { Matrix } from './matrix.ts'

/** What the operators so far say about how the next thing is drawn, as a renderer keeps it. */
export interface State extends TextState {
  ctm: Matrix
  /** How light the fill colour is, 0 to 1; a pattern counts as dark, since it may be. */
  light: number
  /** How opaque it is, and how opaque the group that it is drawn in. */
  alpha: number
  group: number
}

const START: Omit<State, 'ctm'> = {
  face: null,
  size: 0,
  mirrored: false,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
  faint: false,
  light: 0,
  alpha: 1,
  group: 1,
}

/** From this lightness on letters may not be seen on white, and below it white letters can be read on an outline. */
const NEARLY_WHITE = 0.93
const DARK_ENOUGH = 0.85

/** Opacity below which letters are not seen, and above which an outline hides the white of the page. */
const TRANSPARENT = 0.1
const SOLID = 0.3

/** Black and opaque, as a page starts; `base` maps its own space to points from its top left. */
export function startOf(base: Matrix): State {
  return { ...START, ctm: base }
}

/** Sets the fill colour, written "#rrggbb", or a pattern. */
export function fillWith(state: State, colour: unknown): void {
  state.light = lightness(colour)
  noteFaint(state)
}

/** Sets the opacity that the entries of a graphics state dictionary give, where they do. */
export function setOpacity(state: State, entries: [string, unknown][]): void {
  for (const [name, value] of entries) if (name === 'ca') state.alpha = Number(value)
  noteFaint(state)
}

/** The state within a transparency group, which is drawn as a whole with the opacity that holds outside. */
export function inGroup(state: State): State {
  const inside = { ...state, group: state.group * state.alpha, alpha: 1 }
  noteFaint(inside)
  return inside
}

/** Can white letters be read on what is filled now? */
export function coversWhite({ light, alpha }: State): boolean {
  return light < DARK_ENOUGH && alpha > SOLID
}

function noteFaint(state: State): void {
  state.faint = state.light > NEARLY_WHITE || state.alpha * state.group < TRANSPARENT
}

/** 0 for black to 1 for white, of a colour written "#rrggbb"; 0 for a pattern. */
function lightness(colour: unknown): number {
  const value = typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0
  return (0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255)) / 255
}
