import { checkBlocks, Invalid } from './check-blocks.ts'
import { textsOf } from './words.ts'
import type { Json } from './world.ts'

/** What Slack refuses in messages and views; written down apart from the adapter's limits, so that each checks the other. */

/** Blocks of a message that hold more than this are refused as a whole; measured, Slack names no figure. */
const ALL_BLOCKS = 13_200
/** One half of a surrogate pair without the other. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** @throws Invalid with Slack's word and the reason */
export function checkMessage(body: Json): void {
  const {
    text = '',
    blocks = [],
    metadata,
    attachments,
  } = body as {
    text?: string
    blocks?: Json[]
    metadata?: Json
    attachments?: unknown
  }
  if (!text && blocks.length === 0) throw new Invalid('no_text', 'neither text nor blocks')
  if (attachments !== undefined) throw new Invalid('invalid_attachments', 'attachments are not for new apps')
  if (text.length > 40_000) throw new Invalid('msg_too_long', `text of ${text.length}`)
  if (blocks.length > 50) throw new Invalid('invalid_blocks', `${blocks.length} blocks`)
  checkBlocks(blocks)
  const written = textsOf(blocks).map(({ text }) => text)
  if (written.reduce((sum, { length }) => sum + length, 0) > ALL_BLOCKS)
    throw new Invalid('msg_blocks_too_long', 'all blocks together')
  if ([text, ...written].some((one) => HALF.test(one))) throw new Invalid('invalid_blocks', 'half a character')
  if (metadata !== undefined) checkMetadata(metadata)
}

/** @throws Invalid */
export function checkView(view: Json): void {
  const {
    type,
    blocks = [],
    title,
    submit,
    close,
    private_metadata = '',
    callback_id = '',
  } = view as {
    [name: string]: unknown
    blocks?: Json[]
    private_metadata?: string
    callback_id?: string
  }
  const wrong = (why: string) => new Invalid('invalid_arguments', why)
  if (type !== 'modal' && type !== 'home') throw wrong(`a view of type ${String(type)}`)
  for (const label of [title, submit, close] as (Json | undefined)[]) {
    if (label && (label.type !== 'plain_text' || !label.text || String(label.text).length > 24)) throw wrong('a label')
  }
  if (type === 'modal' && !title) throw wrong('a modal without a title')
  if (type === 'home' && (title || submit || close)) throw wrong('a home with a label')
  if (type === 'modal' && !submit && blocks.some((block) => block.type === 'input')) throw wrong('input without submit')
  if (type === 'home' && JSON.stringify(blocks).includes('"file_input"')) throw wrong('a file at home')
  if (blocks.length > 100) throw wrong(`${blocks.length} blocks`)
  if (private_metadata.length > 3000 || callback_id.length > 255) throw wrong('what is kept with it')
  if (JSON.stringify(view).length > 250_000) throw new Invalid('view_too_large', 'the whole view')
  checkBlocks(blocks)
  if (textsOf(blocks).some(({ text }) => HALF.test(text))) throw wrong('half a character')
}

function checkMetadata({ event_type, event_payload, ...others }: Json): void {
  if (typeof event_type !== 'string' || event_type === '' || Object.keys(others).length > 0)
    throw new Invalid('invalid_metadata_format', 'event_type')
  if (typeof event_payload !== 'object' || event_payload === null || Array.isArray(event_payload))
    throw new Invalid('invalid_metadata_format', 'event_payload')
  if (JSON.stringify(event_payload).length > 16_000) throw new Invalid('metadata_too_large', 'event_payload')
}
