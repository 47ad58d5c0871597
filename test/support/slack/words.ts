import type { Json } from './world.ts'

/** A text of a message, and whether Slack looks for links and names in it. */
export interface Text {
  text: string
  isMarkup: boolean
}

/** Every text in blocks, in the order in which a reader meets them; labels of buttons are none. */
export function textsOf(blocks: Json[]): Text[] {
  return blocks.flatMap((block): Text[] => {
    const {
      type,
      text,
      fields = [],
      elements = [],
      label,
      hint,
    } = block as Json & { fields?: Json[]; elements?: Json[] }
    if (type === 'rich_text') return elements.map((one) => ({ text: richText(one), isMarkup: false }))
    if (type === 'markdown') return [{ text: String(text), isMarkup: true }]
    if (type === 'actions') return []
    return [text, ...fields, ...(type === 'context' ? elements : []), label, hint].filter(Boolean).map((one) => {
      const { type: kind, text: words } = one as Json
      return { text: String(words), isMarkup: kind === 'mrkdwn' }
    })
  })
}

function richText({ type, text, elements = [], url, user_id, range, name }: Json & { elements?: Json[] }): string {
  if (type === 'rich_text_list') return elements.map((one) => `• ${richText(one)}`).join('\n')
  if (elements.length > 0) return elements.map(richText).join('')
  return String(text ?? url ?? (user_id ? `@${user_id}` : (range ?? name ?? '')))
}

/** All words of a message, or of what only one person sees, as they are read. */
export function wordsOf({ text, blocks }: { text?: unknown; blocks?: unknown }): string {
  const listed = textsOf((blocks as Json[] | undefined) ?? [])
  const all = listed.length > 0 ? listed : [{ text: String(text ?? ''), isMarkup: true }]
  return all.map(shown).join('\n')
}

function shown({ text, isMarkup }: Text): string {
  return isMarkup ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : text
}

/** Whom a message calls: names in angle brackets that were not escaped, and elements of rich text that are names. */
export function callsOf({ text, blocks }: { text?: unknown; blocks?: unknown }): string[] {
  const named = markup(text, blocks).flatMap((one) => [...one.matchAll(/<(?:@|!subteam\^|!)([A-Za-z0-9]+)/g)])
  return [...named.map(([, name]) => name!), ...leaves(blocks, ['user', 'usergroup', 'broadcast'])]
}

/** Where a message links to: angle brackets, bare addresses that Slack links by itself, and links in rich text. */
export function linksOf({ text, blocks }: { text?: unknown; blocks?: unknown }): string[] {
  const found = markup(text, blocks).flatMap((one) => [
    ...one.matchAll(/<((?:https?|mailto|slack):[^>|]*)/g),
    ...one.matchAll(/(?<!<)\b(https?:\/\/\S+)/g),
  ])
  return [...found.map(([, link]) => link!), ...leaves(blocks, ['link'])]
}

function markup(text: unknown, blocks: unknown): string[] {
  const marked = textsOf((blocks as Json[] | undefined) ?? []).filter(({ isMarkup }) => isMarkup)
  return [String(text ?? ''), ...marked.map((one) => one.text)]
}

function leaves(blocks: unknown, types: string[]): string[] {
  return within(blocks)
    .filter(({ type }) => types.includes(String(type)))
    .map(({ user_id, usergroup_id, range, url }) => String(user_id ?? usergroup_id ?? range ?? url))
}

/** Everything that has a type in a message or view, however deep. */
function within(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(within)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(within)
  return 'type' in value ? [value as Json, ...inner] : inner
}
