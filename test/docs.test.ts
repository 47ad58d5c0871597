import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pages } from '../docs/pages.ts'

it.each(Object.entries(pages()))('%s says what the code says today (npm run docs writes it)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
