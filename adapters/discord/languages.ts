import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** Discord's names of the languages beside English: https://discord.com/developers/docs/reference#locales */
export const LANGUAGES = ['de'] as const
export type Language = (typeof LANGUAGES)[number]

const described = z.string().min(1).max(LIMITS.commandDescription.most)
const named = z.string().min(1).max(LIMITS.commandName.most)
const schema = z.record(z.string(), z.union([named, z.record(z.string(), described)]))

/** Every text by its path: `review/market`, `review-message`. */
export type Texts = ReadonlyMap<string, string>

/** Reads the texts of one language. @throws ZodError when a text is missing or too long for Discord */
export function loadTexts(language: 'en' | Language): Texts {
  const source = readFileSync(new URL(`./languages/${language}.yaml`, import.meta.url), 'utf8')
  const entries = Object.entries(schema.parse(parse(source)))
  return new Map(
    entries.flatMap(([command, texts]): [string, string][] =>
      typeof texts === 'string'
        ? [[command, texts]]
        : Object.entries(texts).map(([name, text]) => [`${command}/${name}`, text]),
    ),
  )
}
