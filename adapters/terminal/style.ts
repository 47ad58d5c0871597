/** How words look in a terminal; every style also says its part in words, so that nothing rests on colour. */
export interface Style {
  title: (text: string) => string
  heading: (text: string) => string
  quote: (text: string) => string
  before: (text: string) => string
  after: (text: string) => string
  quiet: (text: string) => string
}

const same = (text: string) => text

export const PLAIN: Style = { title: same, heading: same, quote: same, before: same, after: same, quiet: same }

const sgr = (code: number, off: number) => (text: string) => `\u001b[${code}m${text}\u001b[${off}m`
const bold = sgr(1, 22)

export const COLOUR: Style = {
  title: (text) => bold(sgr(4, 24)(text)),
  heading: bold,
  quote: sgr(3, 23),
  before: sgr(31, 39),
  after: sgr(32, 39),
  quiet: sgr(2, 22),
}
