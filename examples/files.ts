import { rgb, StandardFonts } from '@cantoo/pdf-lib'
import { A4, US_LETTER } from './layout/flow.ts'
import { type Look, oneColumn } from './layout/one-column.ts'
import { plainText } from './layout/plain-text.ts'
import { twoColumns } from './layout/two-columns.ts'
import { word } from './layout/word.ts'
import { imogen } from './people/uk-cv-for-us-startup.ts'
import { owen } from './people/uk-mid.ts'
import { kayla } from './people/us-junior-bootcamp.ts'
import { caleb } from './people/us-mid.ts'
import { leah } from './people/us-senior-ready.ts'
import { noor } from './people/us-senior-two-columns.ts'

const PLAIN: Look = {
  paper: US_LETTER,
  regular: StandardFonts.Helvetica,
  bold: StandardFonts.HelveticaBold,
  italic: StandardFonts.HelveticaOblique,
  size: 10.4,
  leading: 1.3,
  margin: 52,
  accent: rgb(0.1, 0.1, 0.1),
  head: 'center',
  headings: 'capitals',
  marker: '•',
}

const QUIET_BLUE: Look = {
  ...PLAIN,
  size: 10.3,
  leading: 1.3,
  margin: 52,
  accent: rgb(0.09, 0.25, 0.44),
  head: 'left',
  headings: 'as written',
}

const TYPEWRITTEN: Look = {
  ...PLAIN,
  paper: A4,
  regular: StandardFonts.TimesRoman,
  bold: StandardFonts.TimesRomanBold,
  italic: StandardFonts.TimesRomanItalic,
  size: 11,
  leading: 1.28,
  margin: 68,
  headings: 'as written',
  marker: '–',
}

/** The example files by name: the same bytes each time, so that a test can tell whether the committed ones are current. */
export async function makeExamples(): Promise<Record<string, Uint8Array>> {
  return {
    'us-junior-bootcamp.pdf': await oneColumn(kayla, PLAIN),
    'us-senior-two-columns.pdf': await twoColumns(noor),
    'us-senior-ready.pdf': await oneColumn(leah, QUIET_BLUE),
    'us-mid.txt': new TextEncoder().encode(plainText(caleb)),
    'uk-mid.docx': word(owen, 2),
    'uk-cv-for-us-startup.pdf': await oneColumn(imogen, TYPEWRITTEN),
  }
}
