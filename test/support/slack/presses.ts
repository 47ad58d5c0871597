import { shown } from './conversations.ts'
import { deliver } from './deliver.ts'
import { fileJson } from './file-server.ts'
import type { LoopbackSlack } from './loopback.ts'
import { teamOf, upload, type Where } from './people.ts'
import { responseUrl } from './response-url.ts'
import { viewJson } from './views.ts'
import { wordsOf } from './words.ts'
import {
  type Ephemeral,
  type Interaction,
  type Json,
  type Message,
  newTs,
  type Person,
  type SentFile,
  secret,
  type View,
} from './world.ts'

/** What people type, press, choose and fill in on the loopback Slack. */

/** `/resume …` */
export function command(slack: LoopbackSlack, { channel, user }: Where, text = ''): Interaction {
  const { id, name } = teamOf(slack, user)
  return interact(slack, user, 'slash_commands', (trigger) => ({
    ...{ command: '/resume', text, team_id: id, team_domain: name, user_id: user.id, user_name: user.name },
    ...{ channel_id: channel.id, channel_name: channel.kind === 'im' ? 'directmessage' : channel.name },
    ...{ api_app_id: slack.world.app.id, is_enterprise_install: 'false', token: 'loopback' },
    ...{ trigger_id: trigger, response_url: responseUrl(slack, trigger) },
  }))
}

/** An entry in the menu of a message. */
export function menu(
  slack: LoopbackSlack,
  { channel, user }: Where,
  message: Message,
  callback_id: string,
): Interaction {
  return interact(slack, user, 'interactive', (trigger) => ({
    ...{ type: 'message_action', callback_id, message_ts: message.ts, action_ts: newTs() },
    ...{ message: shown(slack, message), channel: { id: channel.id, name: channel.name } },
    ...{ trigger_id: trigger, response_url: responseUrl(slack, trigger) },
  }))
}

/** Presses the button with this label, in a message, in what only one person sees, or on the bot's page. */
export function press(slack: LoopbackSlack, where: Where, on: Message | Ephemeral | View, label: string): Interaction {
  const found = controls(on).find(({ type, text }) => type === 'button' && (text as Json).text === label)
  if (!found) throw new Error(`There is no button “${label}”.`)
  const { action_id, block_id, value } = found
  return act(slack, where, on, { type: 'button', action_id, block_id, value, text: found.text })
}

function isView(on: Message | Ephemeral | View): on is View {
  return 'hash' in on
}

/** What can be pressed or chosen, with the block it stands in. */
export function controls(on: Message | Ephemeral | View): Json[] {
  const blocks = (isView(on) ? on.body.blocks : on.blocks) as Json[]
  return blocks.flatMap(({ type, block_id = secret(), elements = [], accessory }) => {
    if (type === 'actions') return (elements as Json[]).map((element): Json => ({ block_id, ...element }))
    return accessory ? [{ block_id, ...(accessory as Json) }] : []
  })
}

function act(
  slack: LoopbackSlack,
  { channel, user }: Where,
  on: Message | Ephemeral | View,
  action: Json,
): Interaction {
  return interact(slack, user, 'interactive', (trigger) => {
    const base = { type: 'block_actions', actions: [{ ...action, action_ts: newTs() }], trigger_id: trigger }
    if (isView(on)) return { ...base, container: { type: 'view', view_id: on.id }, view: viewJson(on) }
    const container = { type: 'message', message_ts: on.ts, channel_id: channel.id, is_ephemeral: 'to' in on }
    return {
      ...{
        ...base,
        channel: { id: channel.id, name: channel.name },
        container: { ...container, ...(on.thread_ts ? { thread_ts: on.thread_ts } : {}) },
      },
      ...{ message: 'to' in on ? { ts: on.ts } : shown(slack, on), response_url: responseUrl(slack, trigger) },
    }
  })
}

export type Values = Record<string, string | SentFile | SentFile[]>

/** Fills in a form, each value by the name of its block or element, and sends it; the rest is left as it was offered. */
export function fillIn(slack: LoopbackSlack, view: View, values: Values): Interaction {
  if (!view.isOpen) throw new Error('The form is closed.')
  const person = slack.world.people.get(view.user)!
  const state: Record<string, Json> = {}
  for (const { type, block_id, element } of view.body.blocks as Json[]) {
    if (type !== 'input') continue
    const { action_id } = element as Json
    const given = values[String(block_id)] ?? values[String(action_id)]
    state[String(block_id)] = { [String(action_id)]: valueGiven(slack, person, element as Json, given) }
  }
  return submit(slack, view, viewJson(view, state))
}

/** The same form is sent once more: a second tap before the first one was heard. */
export function sendAgain(slack: LoopbackSlack, { view, body }: Interaction): Interaction {
  return submit(slack, view!, body.view as Json)
}

function submit(slack: LoopbackSlack, view: View, sent: Json): Interaction {
  const person = slack.world.people.get(view.user)!
  const more = { view }
  return interact(
    slack,
    person,
    'interactive',
    (trigger) => ({ type: 'view_submission', trigger_id: trigger, view: sent, response_urls: [] }),
    more,
  )
}

function valueGiven(slack: LoopbackSlack, person: Person, element: Json, given: Values[string] | undefined): Json {
  const { type, options = [], initial_option, initial_options, initial_value, initial_conversations } = element
  switch (type) {
    case 'file_input': {
      const files = [given ?? []].flat().filter((one): one is SentFile => typeof one !== 'string')
      const stored = files.map((file) => Object.assign(upload(slack, person, file), { isHanded: true }))
      return { type, files: stored.map((file) => fileJson(slack, file)) }
    }
    case 'plain_text_input':
      return { type, value: given ?? initial_value ?? null }
    case 'multi_conversations_select':
      return { type, selected_conversations: given === undefined ? (initial_conversations ?? []) : [given].flat() }
    case 'multi_static_select':
      return { type, selected_options: given === undefined ? (initial_options ?? []) : [optionOf(options, given)] }
    default:
      return { type, selected_option: given === undefined ? (initial_option ?? null) : optionOf(options, given) }
  }
}

function optionOf(options: unknown, given: Values[string]): Json {
  const found = (options as Json[]).find(({ value, text }) => value === given || (text as Json).text === given)
  if (!found) throw new Error(`There is no option “${String(given)}”.`)
  return found
}

function interact(
  slack: LoopbackSlack,
  user: Person,
  kind: 'slash_commands' | 'interactive',
  bodyFor: (trigger: string) => Json,
  more: Partial<Interaction> = {},
): Interaction {
  const trigger = secret()
  const { id, name } = teamOf(slack, user)
  const who = { user: { id: user.id, username: user.name, name: user.name, team_id: id }, team: { id, domain: name } }
  const body = {
    ...(kind === 'interactive' ? { ...who, api_app_id: slack.world.app.id, token: 'loopback' } : {}),
    ...bodyFor(trigger),
  }
  const interaction = deliver<Interaction>(slack, kind, body, {
    user: user.id,
    trigger,
    answers: [],
    view: null,
    ...more,
  })
  slack.world.interactions.push(interaction)
  return interaction
}

/** What the person was told last, with the acknowledgement or after it. */
export function answerOf({ answers }: Interaction): string {
  return answers.length > 0 ? wordsOf(answers.at(-1)!) : ''
}
