import type { Json, User } from './world.ts'

/** What Discord refuses in a message; written down apart from the adapter's limits, so that each checks the other. */

const V2 = 1 << 15
/** One half of a surrogate pair without the other. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export class Invalid extends Error {}

/** @throws Invalid naming what Discord would not take */
export function checkMessage(body: Json): void {
  const { content, components, nonce } = body as { content?: string; components?: Json[]; nonce?: unknown }
  const isV2 = (Number(body.flags ?? 0) & V2) !== 0
  if (isV2 && (content || body.embeds)) throw new Invalid('content with components v2')
  if ((content ?? '').length > 2000) throw new Invalid('content of more than 2000')
  if (nonce !== undefined && String(nonce).length > 25) throw new Invalid('nonce of more than 25')
  if (!content && !components?.length) throw new Invalid('an empty message')
  const all = (components ?? []).flatMap(within)
  if (all.length > 40) throw new Invalid(`${all.length} components`)
  const texts = all.filter(({ type }) => type === 10).map((one) => String(one.content))
  if (texts.some((text) => text.length === 0)) throw new Invalid('an empty text')
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  if (length > 4000) throw new Invalid(`${length} characters`)
  if (texts.some((text) => HALF.test(text))) throw new Invalid('half a character')
  for (const one of all) checkComponent(one)
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (new Set(ids).size < ids.length) throw new Invalid('the same id twice')
  const customIds = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
  if (new Set(customIds).size < customIds.length) throw new Invalid('the same custom_id twice')
}

function checkComponent({ type, custom_id, label, components, options }: Json): void {
  if (custom_id !== undefined && String(custom_id).length > 100) throw new Invalid('custom_id of more than 100')
  if (type === 2 && (String(label).length > 80 || String(label).length === 0)) throw new Invalid('a label')
  if (type === 1 && (components as Json[]).length > 5) throw new Invalid('more than 5 in a row')
  if (type === 3 && (options as Json[]).length > 25) throw new Invalid('more than 25 options')
}

/** A component and all within it. */
export function within(component: Json): Json[] {
  const inner = [
    ...((component.components as Json[] | undefined) ?? []),
    ...(component.component ? [component.component as Json] : []),
  ]
  return [component, ...inner.flatMap(within)]
}

/** All words of a message as a reader sees them, backslashes left out. */
export function wordsOf({ content, components }: { content?: unknown; components?: unknown }): string {
  const texts = ((components as Json[] | undefined) ?? []).flatMap(within).filter(({ type }) => type === 10)
  return [content, ...texts.map((text) => text.content)]
    .filter(Boolean)
    .join('\n')
    .replace(/\\([^\w\s])/g, '$1')
}

/** Whom a message calls, as Discord decides it: what stands unescaped in the text and is allowed to. */
export function callsOf(body: Json, replied: User | null): string[] {
  const allowed = body.allowed_mentions as
    | { parse?: string[]; roles?: string[]; users?: string[]; replied_user?: boolean }
    | undefined
  const texts = ((body.components as Json[] | undefined) ?? []).flatMap(within).map(({ content }) => content)
  const words = [body.content, ...texts].filter(Boolean).join('\n')
  const may = (kind: string) => allowed === undefined || (allowed.parse ?? []).includes(kind)
  const found = (pattern: RegExp) => [...words.matchAll(pattern)].map((match) => match[1]!)
  return [
    ...found(/(?<!\\)@(everyone|here)\b/g).filter(() => may('everyone')),
    ...found(/(?<!\\)<@!?(\d+)>/g).filter((id) => may('users') || allowed?.users?.includes(id)),
    ...found(/(?<!\\)<@&(\d+)>/g).filter((id) => may('roles') || allowed?.roles?.includes(id)),
    ...(replied && (allowed === undefined || allowed.replied_user) ? [replied.id] : []),
  ]
}
