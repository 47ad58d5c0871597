import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/right-to-work',
  title: 'Say whether you may work here',
  message:
    'Your phone number is from another country: say in one line under your name whether you may work in this one, such as the visa you hold.',
  why: 'It is the first thing that a recruiter asks of someone who writes from abroad; the answer on the page spares both a call.',
  sources: ['N-199'],
  severity: 'consider',
  options: {
    /** Calling codes of countries whose people need no permit here: set by the market's checklist. */
    home: [] as string[],
  },
  in: 'header',
  examples: {
    flags: [
      { text: 'Denver, CO | ⟦+1 303 555 0142⟧ | dana.whitfield@mail.example', market: 'au' },
      { text: 'Pune | ⟦+91 20 5550 0142⟧ | dana.whitfield@mail.example', market: 'ie' },
    ],
    quiet: [
      { text: 'Denver, CO | +1 303 555 0142 | dana.whitfield@mail.example\nNew Zealand resident visa', market: 'nz' },
      { text: 'Geelong, VIC | +61 491 570 156 | dana.whitfield@mail.example', market: 'au' },
      { text: 'Turin | +39 011 555 0142 | dana.whitfield@mail.example', market: 'ie' },
    ],
  },
  *check({ resume }, { home }) {
    const { phone } = resume.contact
    if (!phone?.text.startsWith('+') || home.some((code) => phone.text.startsWith(code))) return
    const isTold = resume.document.lines.some(({ text, marker }) => marker === null && PERMIT.test(text))
    if (!isTold) yield { where: [phone] }
  },
})

const PERMIT =
  /\b(?:right to work|work rights|work permit|authori[sz]ed to work|eligible to work|visa|permit|citizen(?:ship)?|nationality|residen(?:t|cy)|stamp [1-6]|employment pass|sponsorship)\b/i
