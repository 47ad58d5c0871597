import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Manifest {
  oauth_config: { scopes: { bot: string[] } }
  settings: { event_subscriptions: { bot_events: string[] } }
}

/** The app as an operator configures it on Slack: what the loopback grants, and what it tells the bot of. */
export const MANIFEST: Manifest = parse(
  readFileSync(new URL('../../../adapters/slack/manifest.yaml', import.meta.url), 'utf8'),
)
