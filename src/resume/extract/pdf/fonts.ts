/** What the layout needs to know of a font. */
export interface Face {
  name: string
  bold: boolean
  italic: boolean
  /** Its glyphs are pictures, whatever letters they are coded as. */
  icons: boolean
  /** Its glyphs are list markers and arrows (Wingdings and the like). */
  dingbats: boolean
  /** Glyph widths to units of the font size: 0.001 but for Type 3 fonts. */
  scale: number
}

/** The part of a pdf.js font object that is read here. */
export interface FontObject {
  name?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
  fontMatrix?: ArrayLike<number> | undefined
}

const BOLD = /bold|black|heavy|demi|semibold|\bmedium|-md\b|cmbx|sfbx|ecbx|cmcsc.?b|bx\d|lmroman\w*-bold/i
const ITALIC = /italic|oblique|slanted|cmti|cmsl|sfti|ecti|-it\b|-ita\b|lmromanslant/i
const ICONS = /awesome|icon|glyphicon|feather|typicon|fontello|icomoon|academicons|simple-?icons|materialsymbols/i
const DINGBATS = /wingding|webding|dingbat|^(?:[A-Z]{6}\+)?symbol|opensymbol|starsymbol|msam|bullet/i

/** Reads weight, slope and kind from the name that a font has in the file ("ABCDEF+Lato-BoldItalic"). */
export function faceOf(font: FontObject | null): Face {
  const name = font?.name ?? ''
  return {
    name,
    bold: BOLD.test(name) || font?.bold === true || font?.black === true,
    italic: ITALIC.test(name) || font?.italic === true,
    icons: ICONS.test(name),
    dingbats: DINGBATS.test(name),
    scale: Math.abs(font?.fontMatrix?.[0] ?? 0.001),
  }
}
