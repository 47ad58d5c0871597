import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'ats/unreadable',
  title: 'Export the file again, with its letters',
  message:
    'Some letters of this file cannot be read as text: export it again with another font, then copy a line out of it to check.',
  why: 'What looks right on the page can be a picture of a letter to the systems that store and search resumes.',
  sources: ['N-001'],
  severity: 'should-fix',
  options: {
    /** As many characters without a meaning may be icons. */
    most: 8,
  },
  in: 'bullet',
  examples: {
    flags: [
      'Cut the ⟦(cid:69)(cid:70)(cid:71)⟧ of the search page from 4 seconds to 1 with an index in PostgreSQL',
      'Cut the l\uFFFDtency of the s\uFFFD\uFFFDrch page by \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD with an index in PostgreSQL',
    ],
    quiet: [
      'Cut the latency of the search page from 4 seconds to 1 with an index in PostgreSQL',
      'Réécrit – rewrote – the naïve façade in Kotlin, and the café’s tills no longer wait',
    ],
  },
  *check({ resume: { document } }, { most }) {
    const codes = /(?:\(cid:\d{1,5}\)){1,20}/.exec(document.text)
    const signs = document.text.match(/\uFFFD/g)?.length ?? 0
    if (codes) yield { where: [{ text: codes[0], start: codes.index, end: codes.index + codes[0].length }] }
    else if (signs > most) yield { where: [] }
  },
})
