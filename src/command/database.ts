import { backUp } from '../store/backup.ts'
import { moveStore } from '../store/move.ts'
import { closeStore, openStore } from '../store/open.ts'
import { exportOf, forget } from '../store/privacy.ts'
import { reseal } from '../store/rotate.ts'
import { changeSettings, type Settings, settingsOf } from '../store/settings.ts'
import type { CommunityKey, Store } from '../store/store.ts'
import { UsageError } from './options.ts'

const HELP = `Usage: npm run database -- COMMAND

Works on the database of DATABASE_URL with the keys of REDLINE_KEYS. COMMUNITY is
the platform and its id of the workspace or guild: slack/T0123456789.

  backup FILE                       copy an SQLite database, also while Redline runs
  move URL                          copy everything into the empty database at URL
  reseal                            seal everything with the first of REDLINE_KEYS
  settings COMMUNITY [NAME=JSON …]  show the settings of a community, or change some
  export COMMUNITY PERSON           print what is stored about a person, as JSON
  forget COMMUNITY PERSON           delete what is stored about a person

With SQLite, stop Redline first, except for a backup.
`

/** Where the database is and what opens it: DATABASE_URL and REDLINE_KEYS. */
export interface DatabaseAccess {
  url: string
  keys: string
}

/**
 * Carries out one of the commands above.
 * @returns what to print
 * @throws UsageError, StoreError or SettingsError
 */
export async function runDatabase(words: string[], access: DatabaseAccess, now: Date): Promise<string> {
  const [command, ...operands] = words
  switch (command) {
    case 'backup': {
      const [file] = exactly(operands, 'FILE')
      await backUp(access.url, file)
      return `Copied to ${file}. Keep the keys too, and elsewhere: without them the copy cannot be read.\n`
    }
    case 'move': {
      const [url] = exactly(operands, 'URL')
      return await withStore(access, (from) =>
        withStore({ ...access, url }, async (to) => `Moved ${listed(await moveStore(from, to))}.\n`),
      )
    }
    case 'reseal':
      exactly(operands)
      return await withStore(access, async (store) => `Sealed anew: ${listed(await reseal(store))}.\n`)
    case 'settings': {
      const [community = '', ...changes] = operands
      return await withStore(access, (store) => settings(store, communityOf(community), changes, now))
    }
    case 'export': {
      const [community, person] = exactly(operands, 'COMMUNITY', 'PERSON')
      return await withStore(access, async (store) => pretty(await exportOf(store, communityOf(community), person)))
    }
    case 'forget': {
      const [community, person] = exactly(operands, 'COMMUNITY', 'PERSON')
      return await withStore(
        access,
        async (store) => `Deleted ${listed(await forget(store, communityOf(community), person))}.\n`,
      )
    }
    case undefined:
    case 'help':
    case '--help':
      return HELP
    default:
      throw new UsageError(`There is no command ${command}. Known: backup, move, reseal, settings, export, forget.`)
  }
}

async function settings(store: Store, community: CommunityKey, changes: string[], now: Date): Promise<string> {
  if (changes.length === 0) return pretty(await settingsOf(store, community))
  const changed = Object.fromEntries(changes.map(changeOf)) as Partial<Settings>
  return pretty(await changeSettings(store, community, changed, now))
}

/** `retentionDays=7`, `threads=shared`, `watchedChannels=["C1"]`: JSON, or a word that needs no quotes. */
function changeOf(text: string): [string, unknown] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new UsageError(`${text} is no NAME=JSON, like retentionDays=7.`)
  try {
    return [name, JSON.parse(value)]
  } catch {
    return [name, value]
  }
}

function communityOf(text: string): CommunityKey {
  const [, platform, team] = /^([a-z]+)\/(.+)$/.exec(text) ?? []
  if (!platform || !team) throw new UsageError('Name the community by platform and id, like slack/T0123456789.')
  return { platform, team }
}

function exactly<Names extends string[]>(operands: string[], ...names: Names): { [Index in keyof Names]: string } {
  if (operands.length === names.length) return operands as { [Index in keyof Names]: string }
  throw new UsageError(
    names.length === 0 ? 'This command takes nothing more.' : `This command takes ${names.join(' ')}.`,
  )
}

async function withStore<Result>(
  { url, keys }: DatabaseAccess,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(url, keys)
  try {
    return await work(store)
  } finally {
    await closeStore(store)
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** "3 reviews, 12 parts" */
function listed(counts: object): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}
