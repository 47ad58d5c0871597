import type { Line, Passage } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'document/placeholders',
  title: 'Fill in what the template left open',
  message: '“{words}” still stands where the template put it: fill it in or delete it.',
  why: 'A blank that was never filled in tells the reader that nobody read the document before sending it.',
  sources: ['B-031'],
  severity: 'must-fix',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Cut the load time of ⟦[page name]⟧ by caching product pictures in Redis',
      'Raised the test coverage of the invoice service by ⟦XX%⟧ with pytest',
      '⟦Lorem ipsum⟧ dolor sit amet, consectetur adipiscing elit',
    ],
    quiet: [
      'Matched company name and city in 40 million records with a Python job, which halved double letters',
      'Wrote a parser for [RFC 5545] calendars in Go, used by three teams',
      'Replaced int[] with a ring buffer in Rust, and the p99 fell to 4 ms',
    ],
  },
  *check({ resume, lexicon }) {
    const phrases = new Set(lexicon.placeholders)
    const seen = new Set<string>()
    for (const line of resume.document.lines) {
      const words = placeholderIn(line, phrases)
      if (!words || seen.has(words.text.toLowerCase())) continue
      seen.add(words.text.toLowerCase())
      yield { where: [words], data: { words: words.text } }
    }
  },
})

/** Longer lines are prose, and hostile ones longer still. */
const LONGEST = 600

function placeholderIn(line: Line, phrases: ReadonlySet<string>): Passage | null {
  const text = line.text.slice(0, LONGEST)
  const left =
    /(?<![\p{L}\p{N}])(?:X{1,3}\s?%|(?:19|20)XX|YYYY|Month 20\w\w)(?![\p{L}\p{N}])/u.exec(text) ??
    /\blorem ipsum\b/i.exec(text)
  if (left) return part(line, left.index, left[0])
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(/[[<]([^\]>[<]{2,40})[\]>]/gu)) {
    const words = inside.trim().toLowerCase()
    if (
      phrases.has(words) ||
      /^(?:your|insert|add|enter|page|project|company|employer|number|city|job|role|metric|date|dates|start|end|degree|school|skill|phone|email)\b[\p{L}\s/,]*$/u.test(
        words,
      )
    ) {
      return part(line, index, whole)
    }
  }
  let at = 0
  for (const field of text.split(/[|•·\t]/)) {
    const words = field.trim()
    if (words.length > 4 && phrases.has(words.toLowerCase().replace(/\s?[–—-]\s?/g, ' - '))) {
      return part(line, at + field.indexOf(words), words)
    }
    at += field.length + 1
  }
  return null
}

function part(line: Line, at: number, text: string): Passage {
  return { text, start: line.start + at, end: line.start + at + text.length }
}
