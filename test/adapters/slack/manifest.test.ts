import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { SCOPES } from '../../../adapters/slack/scopes.ts'

const source = readFileSync('adapters/slack/manifest.yaml', 'utf8')

it('The manifest asks for the scopes that an installation asks for, each with a reason above it', () => {
  const asked: string[] = parse(source).oauth_config.scopes.bot
  expect(asked.toSorted()).toEqual([...SCOPES])
  for (const scope of asked) {
    const [above] = source.split(`      - ${scope}\n`)[0]!.trimEnd().split('\n').slice(-1)
    expect(above).toMatch(/^ {6}(?:#|- channels:history)/)
  }
})
