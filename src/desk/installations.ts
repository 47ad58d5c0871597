import type { Installations } from '../../adapters/desk.ts'
import { installationOf, saveInstallation } from '../store/installations.ts'
import type { Store } from '../store/store.ts'

/** The installations of a platform, sealed in the database. Leaving a community deletes its own. */
export function openInstallations(store: Store, platform: string): Installations {
  return {
    of: (team) => installationOf(store, { platform, team }),
    save: (team, tokens) => saveInstallation(store, { platform, team }, tokens, new Date()),
  }
}
