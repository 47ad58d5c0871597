import { z } from 'zod'
import { outputSchema, refusedSchema } from '../src/output/schema.ts'

interface Node {
  type?: string
  const?: unknown
  enum?: unknown[]
  description?: string
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
}

/** The fields of the JSON output, from the schema that it is held to. */
export function outputPage(): string {
  return `# Output for programs

\`npm run --silent review -- FILE --format json\` prints one object. It is held to the zod schema \`outputSchema\` of
\`src/output/schema.ts\`, and this page is written from it (\`npm run docs\`). Contact details stand in \`resume\` alone:
findings, bullets' findings and the thread name them and do not repeat them.

| Field | Type | What it says |
|---|---|---|
${rows(z.toJSONSchema(outputSchema) as Node, '').join('\n')}

A file that cannot be reviewed prints this instead, and the exit code is 2:

| Field | Type | What it says |
|---|---|---|
${rows(z.toJSONSchema(refusedSchema) as Node, '').join('\n')}
`
}

function rows(node: Node, path: string): string[] {
  const own = path ? [`| \`${path}\` | ${typeOf(node)} | ${node.description ?? ''} |`] : []
  const shape = [node, ...(node.anyOf ?? [])].find(({ properties, items }) => properties ?? items) ?? node
  if (shape.properties) {
    const below = Object.entries(shape.properties)
    return [...own, ...below.flatMap(([name, child]) => rows(child, path ? `${path}.${name}` : name))]
  }
  return shape.items?.properties ? [...own, ...rows({ properties: shape.items.properties }, `${path}[]`).slice(1)] : own
}

function typeOf({ type, const: constant, enum: values, items, anyOf }: Node): string {
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (constant !== undefined) return JSON.stringify(constant)
  if (values) return values.map((value) => JSON.stringify(value)).join(', ')
  if (type === 'array') return items?.properties ? 'list of objects' : `list of ${typeOf(items ?? {})}`
  return type ?? 'any'
}
