import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discordPage } from '../discord/page.ts'
import { discordPosts } from '../discord/posts.ts'
import { componentsScript, draw, openBrowser } from './browser.ts'

/** `npm run pictures`: runs Redline, takes what it posted, and draws it as the platforms show it. */

/** In CSS pixels. */
const DESKTOP = 700
const PHONE = 390

const folder = mkdtempSync(join(tmpdir(), 'redline-pictures-'))
const browser = await openBrowser()
try {
  const posted = await discordPosts(folder)
  const script = await componentsScript()
  const opening = discordPage({ ...posted, messages: posted.messages.slice(0, 1) })
  save('discord-thread', await draw(browser, opening, DESKTOP, script))
  save('discord-phone', await draw(browser, opening, PHONE, script))
  const bullets = posted.messages.find((message) => JSON.stringify(message).includes('## What you did'))
  if (!bullets) throw new Error('The thread has no part “What you did”, which is to be pictured.')
  save('discord-part', await draw(browser, discordPage({ ...posted, messages: [bullets] }), DESKTOP, script))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

function save(name: string, picture: Uint8Array): void {
  writeFileSync(new URL(`../${name}.png`, import.meta.url), picture)
  console.log(`docs/pictures/${name}.png: ${Math.ceil(picture.length / 1024)} KB`)
}
