import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Installations } from '../adapters/desk.ts'
import { connectDiscord } from '../adapters/discord/connect.ts'
import { deploy, inviteLink } from '../adapters/discord/deploy.ts'
import type { Connection } from '../adapters/discord/entrance.ts'
import { DiscordRefusal } from '../adapters/discord/refusal.ts'
import { ownShard, recommendedShards, runShards } from '../adapters/discord/shards.ts'
import { filesBeside } from '../adapters/fetch-file.ts'
import { connectSlack } from '../adapters/slack/connect.ts'
import {
  isConfigured,
  SLACK_API,
  type Connection as SlackConnection,
  transportOf,
} from '../adapters/slack/connection.ts'
import { SlackRefusal } from '../adapters/slack/refusal.ts'
import { rules } from '../review-rules/index.ts'
import { loadGuide, loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { runDatabase } from './command/database.ts'
import { DONE, REFUSED, said } from './command/exit.ts'
import { UsageError } from './command/options.ts'
import { type Config, ConfigError, describeConfig, readConfig } from './config.ts'
import { composeGuide } from './guide/compose.ts'
import { containedLine } from './jobs/contained.ts'
import { runProcess } from './process/run.ts'
import { marketChoices, type Overlay } from './review/checklist.ts'
import { SettingsError } from './store/settings.ts'
import { StoreError } from './store/trouble.ts'

/** Errors whose message is one sentence for the operator. */
const SAID_AS_THEY_ARE = [ConfigError, StoreError, SettingsError, DiscordRefusal, SlackRefusal]

const NO_PLATFORM =
  'No platform is configured: set DISCORD_TOKEN, as docs/discord.md says, or SLACK_BOT_TOKEN, as docs/slack.md says, and start again.'

/**
 * Runs a command that serves chat platforms, or their database. Wired apart from src/main.ts, so that whoever reviews one
 * file does not wait for chat clients to load.
 * @returns the exit code
 */
export async function serving(
  command: 'start' | 'worker' | 'database' | 'discord:deploy' | 'discord:shards',
  words: string[],
): Promise<number> {
  try {
    if (command === 'database') return await database(words)
    const overlays = loadOverlays()
    if (command === 'discord:deploy') return await deployDiscord(words, overlays)
    if (command === 'discord:shards') return await shards(words, overlays)
    return await serve(command, words, overlays)
  } catch (error) {
    return said(error, SAID_AS_THEY_ARE)
  }
}

async function database(words: string[]): Promise<number> {
  const { DATABASE_URL, REDLINE_KEYS } = readConfig(process.env)
  process.stdout.write(await runDatabase(words, { url: DATABASE_URL, keys: REDLINE_KEYS }, new Date()))
  return DONE
}

/** `start` receives uploads and reviews them; `worker` reviews what other processes received, for which they share a PostgreSQL. */
async function serve(command: 'start' | 'worker', words: string[], overlays: readonly Overlay[]): Promise<number> {
  if (words[0] === '--help' || words[0] === '-h') {
    process.stdout.write(`Usage: npm ${command === 'start' ? 'start' : 'run worker'}\n\n${describeConfig()}`)
    return DONE
  }
  if (words.length > 0)
    throw new UsageError(`${command} takes no words, its settings are in the environment: add --help.`)
  const config = readConfig(process.env)
  if (command === 'worker' && config.DATABASE_URL.startsWith('file:')) {
    throw new ConfigError('DATABASE_URL names an SQLite file, which serves one process: use npm start, or PostgreSQL.')
  }
  const slack = slackConnection(config, overlays)
  if (config.DISCORD_TOKEN === '' && slack === null) throw new ConfigError(NO_PLATFORM)
  if (slack && command === 'start') transportOf(slack)
  const shard = ownShard(process.env)
  const connect = async (installations: (platform: string) => Installations) => {
    const discord = config.DISCORD_TOKEN === '' ? null : await connectDiscord(connectionOf(config, overlays))
    const onSlack = slack && (await connectSlack(slack, installations('slack')))
    // Of several processes for Discord on this machine, one is reached by Slack.
    const doors = [discord?.entrance, shard === null || shard.id === 0 ? onSlack?.entrance : undefined]
    return {
      platforms: [discord, onSlack].flatMap((one) => (one ? [one.platform] : [])),
      entrances: command === 'start' ? doors.flatMap((door) => door ?? []) : [],
    }
  }
  const data = { overlays, lexicon: loadLexicon(), vocabulary: loadVocabulary() }
  const port = config.REDLINE_HEALTH_PORT
  // One of several processes of the same machine: each has a port of its own.
  const own = shard && port > 0 ? { ...config, REDLINE_HEALTH_PORT: port + shard.id } : config
  await runProcess(own, connect, containedLine(data, config.REDLINE_READERS || availableParallelism()))
  // The way to the process that manages this one would keep it alive.
  process.disconnect?.()
  return DONE
}

/** One process for each connection to Discord, for a bot in so many servers that one process is too few. */
async function shards([words, ...others]: string[], overlays: readonly Overlay[]): Promise<number> {
  if (others.length > 0 || (words !== undefined && !/^[1-9]\d{0,3}$/.test(words)))
    throw new UsageError(
      'discord:shards takes the number of connections, or nothing for as many as Discord recommends.',
    )
  const config = readConfig(process.env)
  if (config.DISCORD_TOKEN === '') throw new ConfigError('DISCORD_TOKEN is not set: docs/discord.md says where it is.')
  if (config.DATABASE_URL.startsWith('file:'))
    throw new ConfigError('DATABASE_URL names an SQLite file, which serves one process: several share a PostgreSQL.')
  const { line } = await connectDiscord(connectionOf(config, overlays))
  const count = words === undefined ? await recommendedShards(line) : Number(words)
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const file = fileURLToPath(new URL('./main.ts', import.meta.url))
  return (await runShards(count, { file, token: config.DISCORD_TOKEN, say })) ? DONE : REFUSED
}

/** Slack as the environment has it; null when nothing of it is set. @throws SlackRefusal when too little is set */
function slackConnection(config: Config, overlays: readonly Overlay[]): SlackConnection | null {
  const connection: SlackConnection = {
    token: config.SLACK_BOT_TOKEN,
    appToken: config.SLACK_APP_TOKEN,
    signingSecret: config.SLACK_SIGNING_SECRET,
    clientId: config.SLACK_CLIENT_ID,
    clientSecret: config.SLACK_CLIENT_SECRET,
    stateSecret: config.SLACK_STATE_SECRET,
    redirectUrl: config.SLACK_REDIRECT_URL,
    host: config.SLACK_HOST,
    port: config.SLACK_PORT,
    api: config.SLACK_API === '' ? SLACK_API : `${config.SLACK_API.replace(/\/$/, '')}/`,
    markets: marketChoices(overlays),
    guide: (asked) => composeGuide(asked, { rules, overlays, texts: loadGuide() }),
  }
  return isConfigured(connection) ? connection : null
}

function connectionOf(
  { DISCORD_TOKEN, DISCORD_MESSAGE_CONTENT, DISCORD_API }: Config,
  overlays: readonly Overlay[],
): Connection {
  const loopback = DISCORD_API === '' ? {} : { api: DISCORD_API, source: filesBeside(DISCORD_API) }
  const markets = marketChoices(overlays)
  const texts = loadGuide()
  const guide: Connection['guide'] = (asked) => composeGuide(asked, { rules, overlays, texts })
  return {
    token: DISCORD_TOKEN,
    messageContent: DISCORD_MESSAGE_CONTENT,
    markets,
    guide,
    shard: ownShard(process.env),
    ...loopback,
  }
}

/** Registers the commands with Discord: everywhere, or at once in the server that is named. */
async function deployDiscord([guild, ...others]: string[], overlays: readonly Overlay[]): Promise<number> {
  if (others.length > 0 || (guild !== undefined && !/^\d{1,20}$/.test(guild)))
    throw new UsageError('discord:deploy takes the id of one server, or nothing for all of them.')
  const config = readConfig(process.env)
  if (config.DISCORD_TOKEN === '') throw new ConfigError('DISCORD_TOKEN is not set: docs/discord.md says where it is.')
  const { line } = await connectDiscord(connectionOf(config, overlays))
  const count = await deploy(line, guild ?? null)
  process.stdout.write(`${count} commands are registered ${guild ? 'in this server' : 'everywhere'}.\n`)
  process.stdout.write(`Add the bot to a server: ${inviteLink(line.application)}\n`)
  return DONE
}
