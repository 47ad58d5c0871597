import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discordPage } from '../discord/page.ts'
import { discordPosts } from '../discord/posts.ts'
import { componentsScript, draw, openBrowser } from './browser.ts'

/** `npm run pictures`: runs Redline, takes what it posted, and draws it as the platforms show it. */
const DESKTOP = 760
const PHONE = 390

const folder = mkdtempSync(join(tmpdir(), 'redline-pictures-'))
const browser = await openBrowser()
try {
  const posted = await discordPosts(folder)
  const script = await componentsScript()
  save('discord-thread', await draw(browser, discordPage(posted, 2), DESKTOP, script))
  save('discord-phone', await draw(browser, discordPage(posted, 1), PHONE, script))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

function save(name: string, picture: Uint8Array): void {
  writeFileSync(new URL(`../${name}.png`, import.meta.url), picture)
  console.log(`docs/pictures/${name}.png: ${Math.ceil(picture.length / 1024)} KB`)
}
