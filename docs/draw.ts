/** Draws the pictures of docs/reading.md anew: npm run pictures. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadVocabulary } from '../review-rules/load.ts'
import { drawPage } from '../src/command/show-layout.ts'
import { closeReader, readDocument } from '../src/resume/extract/extract.ts'
import { parseResume } from '../src/resume/parse/parse.ts'

const EXAMPLE = 'us-senior-two-columns.pdf'

const bytes = readFileSync(new URL(`../examples/${EXAMPLE}`, import.meta.url))
const resume = parseResume(await readDocument(bytes, EXAMPLE), loadVocabulary())
closeReader()
const page = resume.document.pages[0]
if (!page) throw new Error(`${EXAMPLE} has no page`)
mkdirSync(new URL('pictures/', import.meta.url), { recursive: true })
writeFileSync(new URL('pictures/reading.png', import.meta.url), drawPage(resume, page))
console.log('wrote docs/pictures/reading.png')
