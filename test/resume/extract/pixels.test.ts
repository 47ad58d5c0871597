import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../../../review-rules/load.ts'
import { extract } from '../../../src/resume/extract/extract.ts'
import { parseResume } from '../../../src/resume/parse/parse.ts'
import { type PlacedPage, pdfOf, stacked } from '../../support/document-pdf.ts'

const read = async (page: PlacedPage) => extract(await pdfOf(page), 'cv.pdf')

const visible = stacked(['Ada Brook', 'ada@brook.example', 'Built the billing API of an energy supplier'], 40, 100)

describe('what a reader of a PDF cannot see', () => {
  it('is left out of the review and kept apart: white letters on white paper', async () => {
    const hidden = { text: 'kubernetes terraform principal', x: 40, y: 700, white: true }
    const document = await read({ texts: [...visible, hidden] })
    expect(document.text).not.toContain('kubernetes')
    expect(document.hidden).toEqual([{ page: 1, text: 'kubernetes terraform principal' }])
  })

  it('is not a white heading on a band of colour', async () => {
    const heading = { text: 'Ada Brook', x: 60, y: 60, size: 22, white: true }
    const document = await read({ band: [0, 20, 595, 60], texts: [heading, ...visible.slice(1)] })
    expect(document.lines[0]?.text).toBe('Ada Brook')
    expect(document.hidden).toEqual([])
  })

  it('is not white letters that run over a ground which their colour alone does not tell', async () => {
    // The band is left of where the first letters begin, so that only the pixels show what can be read.
    const heading = { text: 'Ada Brook, Backend Engineer', x: 60, y: 60, size: 22, white: true }
    const document = await read({ band: [90, 20, 505, 60], texts: [heading, ...visible.slice(1)] })
    expect(document.hidden).toEqual([])
    expect(document.lines[0]?.text).toBe('Ada Brook, Backend Engineer')
  })
})

it('takes a picture of one colour where a portrait would be for a logo, and says nothing of a photo', async () => {
  const document = await read({ texts: visible, picture: [450, 40, 90, 110] })
  expect(document.pages[0]?.images).toMatchObject([{ flat: true }])
  expect(parseResume(document, loadVocabulary()).personal).toEqual([])
})
