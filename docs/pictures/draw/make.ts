import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '../../../test/support/discord/world.ts'
import { discordPage } from '../discord/page.ts'
import { discordPosts } from '../discord/posts.ts'
import { slackPosts } from '../slack/posts.ts'
import { componentsScript, draw, openBrowser } from './browser.ts'
import { slackPage } from './slack-page.ts'

/** `npm run pictures`: runs Redline, takes what it posted, and draws it as the platforms show it. */

/** In CSS pixels. */
const DESKTOP = 700
const PHONE = 390

/** Advice that only the part “What you did” holds. */
const FROM_THE_PART = 'Leave out “I” and “we”'

const folder = mkdtempSync(join(tmpdir(), 'redline-pictures-'))
const browser = await openBrowser()
try {
  await drawDiscord()
  await drawSlack()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function drawDiscord(): Promise<void> {
  const posted = await discordPosts(folder)
  const page = (message: Message) => discordPage({ ...posted, messages: [message] })
  const opening = page(saying(posted.messages, 'Your review'))
  const script = await componentsScript()
  save('discord-thread', await draw(browser, opening, DESKTOP, script))
  save('discord-phone', await draw(browser, opening, PHONE, script))
  save('discord-part', await draw(browser, page(saying(posted.messages, FROM_THE_PART)), DESKTOP, script))
}

async function drawSlack(): Promise<void> {
  const messages = await slackPosts(folder)
  const opening = ['Your review is ready', 'I read this resume'].map((words) => saying(messages, words))
  save('slack-thread', await draw(browser, slackPage(opening), DESKTOP, ''))
  save('slack-part', await draw(browser, slackPage([saying(messages, FROM_THE_PART)]), DESKTOP, ''))
}

/** The first message in which these words stand. @throws Error when there is none, and nothing to picture */
function saying<Posted>(messages: Posted[], words: string): Posted {
  const found = messages.find((message) => JSON.stringify(message).includes(words))
  if (!found) throw new Error(`No message says “${words}”, which is to be pictured.`)
  return found
}

function save(name: string, picture: Uint8Array): void {
  writeFileSync(new URL(`../${name}.png`, import.meta.url), picture)
  console.log(`docs/pictures/${name}.png: ${Math.ceil(picture.length / 1024)} KB`)
}
