import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { small } from './small.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @throws Error when there is no Chromium: one is named by CHROMIUM */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place))
  if (!executablePath) throw new Error('I found no Chromium: name its program in CHROMIUM.')
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update']
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', '--disable-sync', ...quiet] })
}

/** The web components in one script. */
export async function componentsScript(): Promise<string> {
  const entry = fileURLToPath(new URL('components.ts', import.meta.url))
  const how = { bundle: true, format: 'esm', minify: true, write: false } as const
  const { outputFiles } = await build({ entryPoints: [entry], ...how })
  return outputFiles[0]!.text
}

/** Draws a page of so many CSS pixels in width, at twice the pixels. @param script run in the page before it is drawn */
export async function draw(browser: Browser, html: string, width: number, script: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 2 })
  const broken: Error[] = []
  page.on('pageerror', (error) => broken.push(error))
  await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`)
  if (script !== '') await page.addScriptTag({ content: script, type: 'module' })
  await page.evaluate('document.fonts.ready')
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  if (broken[0]) throw broken[0]
  return await small(picture)
}
