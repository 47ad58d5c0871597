import { once } from 'node:events'
import { Routes, type Shard, ShardingManager } from 'discord.js'
import type { Line } from './line.ts'
import { refusalOf } from './refusal.ts'

/** How long a process may take to connect before its start counts as failed, in milliseconds. */
const START = 60_000

/** One of the connections to Discord, of so many. */
export interface OwnShard {
  id: number
  count: number
}

/** The connection that a process is started for, as the manager tells it; null for a process that nobody manages. */
export function ownShard({ SHARDING_MANAGER, SHARDS, SHARD_COUNT }: NodeJS.ProcessEnv): OwnShard | null {
  return SHARDING_MANAGER ? { id: Number(SHARDS), count: Number(SHARD_COUNT) } : null
}

/** How many connections Discord recommends. @throws DiscordRefusal */
export async function recommendedShards({ rest }: Line): Promise<number> {
  try {
    return ((await rest.get(Routes.gatewayBot())) as { shards: number }).shards
  } catch (error) {
    throw refusalOf(error)
  }
}

/**
 * Starts a process for each connection, and another one when one dies, until SIGTERM or SIGINT; then ends them and waits.
 * @param file the program, started with the word `start`
 * @param say takes our own sentences
 * @returns false when one of them did not start: then all are ended
 */
export async function runShards(
  count: number,
  { file, token, say }: { file: string; token: string; say: (words: string) => void },
): Promise<boolean> {
  // One that cannot start at all would be started for ever.
  const manager = new ShardingManager(file, {
    ...{ totalShards: count, token, respawn: false },
    ...{ shardArgs: ['start'], execArgv: [...process.execArgv] },
  })
  manager.on('shardCreate', (shard) => {
    shard.on('death', () => say(`The process of connection ${shard.id} has ended.`))
    shard.on('error', () => say(`The process of connection ${shard.id} did not come back: start me again.`))
  })
  const ended = askedToEnd()
  const started = manager.spawn({ timeout: START }).then(
    () => true,
    () => false,
  )
  const isUp = await Promise.race([started, ended])
  if (isUp === true) {
    manager.respawn = true
    say(`All ${count} connections are open, each in a process of its own.`)
    await ended
  }
  manager.respawn = false
  await Promise.all([...manager.shards.values()].map(end))
  return isUp !== false
}

async function end({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  // Not SIGINT: Ctrl-C has sent that to all of them already.
  child.kill('SIGTERM')
  await gone
}

function askedToEnd(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve('asked'))
  })
}
