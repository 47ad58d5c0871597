import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Block, Message } from 'slack-blocks-to-jsx'
import { BOT, HOUR, SIGN } from '../asked.ts'

const LIBRARY = readFileSync(new URL(import.meta.resolve('slack-blocks-to-jsx/dist/style.css')), 'utf8')
const STYLE = readFileSync(new URL('slack.css', import.meta.url), 'utf8')

/** The bot's messages in a thread as a page of Block Kit. @throws Error at a block that the library may not know */
export function slackPage(messages: readonly { blocks: readonly unknown[] }[]): string {
  const shown = messages.map(({ blocks }, index) => messageHtml(blocks as Block[], index > 0))
  return `<style>${LIBRARY}${STYLE}</style>
<header><b>Thread</b> ${BOT}</header>
<main>${shown.join('')}</main>`
}

/** Slack names an author once above messages that follow each other within minutes. */
function messageHtml(blocks: Block[], follows: boolean): string {
  const unknown = blocks.find(({ type }) => !KNOWN.has(type))
  if (unknown) throw new Error(`I do not know how Slack shows a block of type ${unknown.type}.`)
  const props = { blocks, name: BOT, logo: SIGN, time: HOUR, theme: 'light', withoutWrapper: follows } as const
  const html = renderToStaticMarkup(createElement(Message, props))
  return follows ? `<div class="follows">${html}</div>` : html
}

/** Others the library may leave out without a word. */
const KNOWN = new Set(['header', 'rich_text', 'divider', 'section', 'context', 'actions'])
