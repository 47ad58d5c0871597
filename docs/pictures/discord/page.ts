import { readFileSync } from 'node:fs'
import { ButtonStyle, ComponentType } from 'discord.js'
import type { Json } from '../../../test/support/discord/world.ts'
import { SIGN, TIME } from '../asked.ts'
import { escaped } from '../html.ts'
import { markdown } from './markdown.ts'
import type { Posted } from './posts.ts'

const STYLE = readFileSync(new URL('discord.css', import.meta.url), 'utf8')

type Names = Posted['names']

/** Messages of one author in a thread as a page of Discord's web components. @throws Error at what they do not know */
export function discordPage({ thread, messages, names }: Posted): string {
  const author = messages[0]?.author.username ?? ''
  const who = `author="${escaped(author)}" bot verified avatar="${escaped(SIGN)}" timestamp="${TIME}"`
  // Discord names an author once above messages that follow each other within minutes.
  const bodies = messages.map(({ components }) => components.map((one) => component(one, names)).join(''))
  return `<style>${STYLE}</style>
<discord-messages channel-type="thread" channel-name="${escaped(thread)}">
<discord-message ${who}>${bodies.join('')}</discord-message>
</discord-messages>`
}

function component({ type, components, content, style, label }: Json, names: Names): string {
  const inner = () => (components as Json[]).map((one) => component(one, names)).join('')
  switch (type) {
    case ComponentType.Container:
      return `<div class="container">${inner()}</div>`
    case ComponentType.TextDisplay:
      return `<div class="text">${markdown(String(content), names)}</div>`
    case ComponentType.Separator:
      return '<hr>'
    case ComponentType.ActionRow:
      return `<discord-action-row>${inner()}</discord-action-row>`
    case ComponentType.Button:
      return `<discord-button type="${STYLES[style as ButtonStyle]}">${escaped(String(label))}</discord-button>`
    default:
      throw new Error(`I do not know how Discord shows a component of type ${type}.`)
  }
}

const STYLES: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
}
