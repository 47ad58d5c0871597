import type { types } from '@slack/bolt'
import { shorten } from '../../src/thread/clip.ts'
import type { Choice } from '../choices.ts'
import { plainText } from './block.ts'
import { plain } from './escape.ts'
import { LIMITS } from './limits.ts'

/** Forms as Slack shows them, and what people put into them. Every field is a block of its own with its own name. */

export type Field = types.InputBlock

export interface Form {
  /** What becomes of it, by which Slack's events are told apart. */
  action: FormAction
  title: string
  submit: string
  fields: types.KnownBlock[]
  /** Ids with which it is known what it was about; no word of a resume. */
  about: Record<string, string>
}

export const FORM_ACTIONS = ['review', 'again', 'dismiss', 'settings'] as const
export type FormAction = (typeof FORM_ACTIONS)[number]

export function modal({ action, title, submit, fields, about }: Form): types.ModalView {
  return {
    type: 'modal',
    callback_id: `redline/${action}`,
    title: plainText(title),
    submit: plainText(submit),
    close: plainText('Cancel'),
    private_metadata: JSON.stringify(about),
    blocks: fields,
  }
}

/** What a form becomes when it was sent. */
export function closing(title: string, blocks: types.KnownBlock[]): types.ModalView {
  return { type: 'modal', title: plainText(title), close: plainText('Close'), blocks }
}

/** One of several, or none. @param chosen is shown as chosen where it is one of them */
export function oneOf(name: string, label: string, choices: readonly Choice[], chosen: string | null): Field {
  const initial = choices.find(({ value }) => value === chosen)
  const element: types.StaticSelect = {
    type: 'static_select',
    action_id: name,
    options: choices.map(option),
    ...(initial ? { initial_option: option(initial) } : {}),
  }
  return field(name, label, element, true)
}

/** As many of these as one likes. */
export function anyOf(name: string, label: string, choices: readonly Choice[], chosen: readonly string[]): Field {
  const options = choices.slice(0, LIMITS.selectOptions.most)
  const initial = options.filter(({ value }) => chosen.includes(value))
  const element: types.MultiStaticSelect = {
    type: 'multi_static_select',
    action_id: name,
    options: options.map(option),
    ...(initial.length > 0 ? { initial_options: initial.map(option) } : {}),
  }
  return field(name, label, element, true)
}

/** Channels of the workspace. */
export function channels(name: string, label: string, chosen: string[], hint: string): Field {
  const element: types.MultiConversationsSelect = {
    type: 'multi_conversations_select',
    action_id: name,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(chosen.length > 0 ? { initial_conversations: chosen } : {}),
  }
  return { ...field(name, label, element, true), hint: plainText(hint) }
}

export function file(name: string, label: string, filetypes: string[], hint: string, optional: boolean): Field {
  const element: types.FileInput = { type: 'file_input', action_id: name, filetypes, max_files: 1 }
  return { ...field(name, label, element, optional), hint: plainText(hint) }
}

export function longText(name: string, label: string): Field {
  const most = LIMITS.inputText.most
  return field(name, label, { type: 'plain_text_input', action_id: name, multiline: true, max_length: most }, true)
}

function field(name: string, label: string, element: types.InputBlockElement, optional: boolean): Field {
  return { type: 'input', block_id: name, label: plainText(label), element, optional }
}

function option({ name, value }: Choice) {
  return { text: plainText(shorten(plain(name), LIMITS.optionText.most)), value }
}

/** A form that was sent, as Slack hands it in. */
export interface Sent {
  id: string
  private_metadata: string
  callback_id: string
  state: { values: Record<string, Record<string, SentField>> }
}

export interface SentField {
  selected_option?: { value: string } | null
  selected_options?: { value: string }[] | null
  selected_conversations?: string[] | null
  files?: { id: string; name?: string | null; mode?: string; is_external?: boolean; file_access?: string }[] | null
  value?: string | null
}

/** What somebody put into a field; nothing where there is none of that name. */
export function sent({ state }: Sent, name: string): SentField {
  return state.values[name]?.[name] ?? {}
}

/** The ids that we gave the form. Whoever has it cannot change them: Slack keeps them. */
export function aboutOf({ private_metadata }: Sent): Partial<Record<string, string>> {
  return JSON.parse(private_metadata || '{}')
}
