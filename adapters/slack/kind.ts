import { refusalWord } from './errors.ts'

/** What may be logged of an error: never its message, which may hold a token or words of a person. */
export function kindOf(error: unknown): string {
  // Bolt wraps what has no code of its own.
  const { original } = error as { original?: unknown }
  if (original) return kindOf(original)
  const { name = 'Error', code = '', trouble } = error as { name?: string; code?: string; trouble?: { code: string } }
  return `${name} ${trouble?.code ?? refusalWord(error) ?? code}`.trim().slice(0, 80)
}
