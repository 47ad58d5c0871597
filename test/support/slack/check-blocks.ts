import type { Json } from './world.ts'

/** What Slack does not take, with the word that it answers and the reason, which its answer holds as well. */
export class Invalid extends Error {
  readonly word: string

  constructor(word: string, why: string) {
    super(why)
    this.word = word
  }
}

const wrong = (why: string) => new Invalid('invalid_blocks', why)

/** @throws Invalid naming the block that is wrong */
export function checkBlocks(blocks: Json[]): void {
  for (const block of blocks) checkBlock(block)
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [String(block_id)]))
  if (new Set(ids).size < ids.length) throw wrong('the same block_id twice')
  if (ids.some((id) => id === '' || id.length > 255)) throw wrong('a block_id')
  const markdown = blocks.filter(({ type }) => type === 'markdown').map(({ text }) => String(text).length)
  if (markdown.reduce((sum, length) => sum + length, 0) > 12_000) throw wrong('markdown of more than 12000')
}

function checkBlock(block: Json): void {
  const elements = (block.elements ?? []) as Json[]
  switch (block.type) {
    case 'divider':
    case 'markdown':
      return
    case 'header':
      checkText(block.text, 150, 'plain_text')
      return
    case 'section': {
      const fields = (block.fields ?? []) as Json[]
      if (!block.text && fields.length === 0) throw wrong('a section without text')
      if (block.text) checkText(block.text, 3000)
      if (fields.length > 10) throw wrong('more than 10 fields')
      for (const field of fields) checkText(field, 2000)
      if (block.accessory) checkElement(block.accessory as Json)
      return
    }
    case 'context':
      if (elements.length === 0 || elements.length > 10) throw wrong(`a context of ${elements.length}`)
      for (const element of elements) checkText(element, 3000)
      return
    case 'actions':
      if (elements.length === 0 || elements.length > 25) throw wrong(`${elements.length} actions`)
      for (const element of elements) checkElement(element)
      checkActionIds(elements)
      return
    case 'input':
      checkText(block.label, 2000, 'plain_text')
      if (block.hint) checkText(block.hint, 2000, 'plain_text')
      checkElement(block.element as Json)
      return
    case 'rich_text':
      if (elements.length === 0) throw wrong('an empty rich text')
      for (const element of elements) checkRich(element)
      return
    default:
      throw wrong(`a block of type ${String(block.type)}`)
  }
}

function checkActionIds(elements: Json[]): void {
  const ids = elements.map(({ action_id }) => action_id)
  if (new Set(ids).size < ids.length) throw wrong('the same action_id twice')
}

function checkElement(element: Json): void {
  if (typeof element.action_id !== 'string' || element.action_id === '' || element.action_id.length > 255)
    throw wrong('an action_id')
  if (element.placeholder) checkText(element.placeholder, 150, 'plain_text')
  if (element.confirm) checkConfirm(element.confirm as Json)
  switch (element.type) {
    case 'button':
      checkText(element.text, 75, 'plain_text')
      if (String(element.value ?? '').length > 2000) throw wrong('a value')
      if (element.accessibility_label && String(element.accessibility_label).length > 75) throw wrong('a spoken label')
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
        throw wrong('a style')
      return
    case 'static_select':
    case 'multi_static_select':
    case 'radio_buttons':
    case 'checkboxes':
    case 'overflow':
      checkOptions(element)
      return
    case 'plain_text_input':
      if (Number(element.max_length ?? 1) > 3000 || String(element.initial_value ?? '').length > 3000)
        throw wrong('a text of more than 3000')
      return
    case 'file_input':
      if (Number(element.max_files ?? 10) < 1 || Number(element.max_files ?? 10) > 10) throw wrong('max_files')
      return
    case 'conversations_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
    case 'channels_select':
      return
    default:
      throw wrong(`an element of type ${String(element.type)}`)
  }
}

/** How many options each kind of choice may hold: reference/block-kit/block-elements. */
const MOST: Readonly<Record<string, number>> = {
  ...{ static_select: 100, multi_static_select: 100, radio_buttons: 10, checkboxes: 10, overflow: 5 },
}

function checkOptions({ type, options, initial_option }: Json): void {
  const listed = (options ?? []) as Json[]
  if (listed.length === 0 || listed.length > MOST[String(type)]!) throw wrong(`${listed.length} options`)
  for (const { text, value, description } of listed) {
    checkText(text, 75)
    if (description) checkText(description, 75)
    if (typeof value !== 'string' || value === '' || value.length > 150) throw wrong('the value of an option')
  }
  const values = listed.map(({ value }) => value)
  if (new Set(values).size < values.length) throw wrong('an option twice')
  if (initial_option && !listed.some((one) => JSON.stringify(one) === JSON.stringify(initial_option)))
    throw wrong('an initial option that is none of the options')
}

function checkConfirm({ title, text, confirm, deny }: Json): void {
  checkText(title, 100, 'plain_text')
  checkText(text, 300)
  checkText(confirm, 30, 'plain_text')
  checkText(deny, 30, 'plain_text')
}

function checkText(given: unknown, most: number, only?: 'plain_text'): void {
  const { type, text } = (given ?? {}) as Json
  if (type !== 'plain_text' && (only === 'plain_text' || type !== 'mrkdwn')) throw wrong(`text of type ${String(type)}`)
  if (typeof text !== 'string' || text === '') throw wrong('an empty text')
  if (text.length > most) throw wrong(`text of ${text.length}, more than ${most}`)
}

const LEAVES = new Set(['text', 'link', 'emoji', 'user', 'usergroup', 'channel', 'broadcast', 'date', 'color'])

function checkRich({ type, elements, text }: Json): void {
  if (LEAVES.has(String(type))) {
    if (type === 'text' && !text) throw wrong('an empty text')
    return
  }
  if (!/^rich_text_(?:section|list|quote|preformatted)$/.test(String(type))) throw wrong(`rich text ${String(type)}`)
  const within = (elements ?? []) as Json[]
  if (type === 'rich_text_list' && within.some((one) => one.type !== 'rich_text_section')) throw wrong('a list')
  if (type !== 'rich_text_list' && within.some((one) => !LEAVES.has(String(one.type))))
    throw wrong('rich text in rich text')
  for (const one of within) checkRich(one)
}
