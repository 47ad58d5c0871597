import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeExamples } from '../../examples/files.ts'

const made = Object.entries(await makeExamples())

test.each(made)('the committed examples/%s is the one that `npm run examples` makes', async (name, bytes) => {
  const committed = await readFile(new URL(`../../examples/${name}`, import.meta.url))
  expect(committed.equals(bytes), `examples/${name} is stale: run npm run examples`).toBe(true)
})
