import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'

/** The few components that Redline writes, as Discord's API takes them. */
export interface Button {
  type: ComponentType.Button
  style: ButtonStyle.Secondary | ButtonStyle.Danger
  label: string
  custom_id: string
}
export interface Select {
  type: ComponentType.StringSelect
  custom_id: string
  placeholder: string
  min_values: number
  max_values: number
  options: { label: string; value: string; default: boolean }[]
}
export interface Row {
  type: ComponentType.ActionRow
  components: (Button | Select)[]
}
export interface TextDisplay {
  type: ComponentType.TextDisplay
  content: string
}
export interface Separator {
  type: ComponentType.Separator
}
export interface Container {
  type: ComponentType.Container
  /** The mark with which the message is known again. */
  id?: number
  components: (TextDisplay | Separator | Row)[]
}

/** The body of a message. It mentions nobody, whatever stands in it, but for a role that an admin chose. */
export interface MessageBody {
  flags: number
  allowed_mentions: { parse: []; roles?: string[] }
  components: Container[]
}

/** @param mark with which the message is known again */
export function messageOf(components: Container['components'], mark?: number): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, ...(mark === undefined ? {} : { id: mark }), components }],
  }
}

export function text(content: string): TextDisplay {
  return { type: ComponentType.TextDisplay, content }
}

export function row(...components: Row['components']): Row {
  return { type: ComponentType.ActionRow, components }
}

export function button(custom_id: string, label: string, style: Button['style'] = ButtonStyle.Secondary): Button {
  return { type: ComponentType.Button, style, label, custom_id }
}
