/** What may be logged of an error: never its message, which may hold a token or words of a person. */
export function kindOf(error: unknown): string {
  const { name = 'Error', code = '', trouble } = error as { name?: string; code?: string; trouble?: { code: string } }
  return `${name} ${trouble?.code ?? code}`.trim().slice(0, 80)
}
