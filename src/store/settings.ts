import { z } from 'zod'
import { overlaySchema } from '../review/checklist.ts'
import { EMPLOYERS, LEVELS } from '../review/context.ts'
import { communityId, DEFAULT_SETTINGS } from './community.ts'
import type { CommunityKey, Store } from './store.ts'

const ids = z.array(z.string().min(1).max(64)).max(100)

/** What a community decides for itself. Everything has a default, so that an older record is still complete. */
export const settingsSchema = z.strictObject({
  /** Taken where the person named none; null: inferred from the resume. */
  market: z.string().min(1).max(32).nullable().default(null),
  level: z.enum(LEVELS).nullable().default(null),
  employer: z.enum(EMPLOYERS).nullable().default(null),
  /** Channels in which every upload is reviewed, by the platform's ids. */
  watchedChannels: ids.default([]),
  /** Who may ask: everyone, or the people who have one of these roles (Discord) or are in one of these user groups (Slack). */
  requesters: z.union([z.literal('everyone'), ids.min(1)]).default('everyone'),
  /** The role or user group of mentors; null: there are none. */
  mentorRole: z.string().min(1).max(64).nullable().default(null),
  /** Whether a thread is seen by the channel or by the person alone, unless the person shares it. */
  threads: z.enum(['private', 'shared']).default('private'),
  /** Days after its end for which a review is kept. */
  retentionDays: z.int().min(1).max(365).default(30),
  /** Reviews in 24 hours. */
  quotas: z
    .strictObject({
      person: z.int().min(1).max(1000).default(5),
      community: z.int().min(1).max(100_000).default(500),
    })
    .prefault({}),
  /** The community's own say in the checklist, laid over all others; null: none. */
  houseOverlay: overlaySchema.pick({ document: true, spelling: true, rules: true }).nullable().default(null),
})
export type Settings = z.output<typeof settingsSchema>

/** Settings that cannot be, said for the admin who asked for them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** The settings of a community; the defaults for one that is not known yet. */
export async function settingsOf({ database: { client } }: Store, community: CommunityKey): Promise<Settings> {
  const found = await client.community.findUnique({ where: { platform_team: community }, select: { settings: true } })
  return parseSettings(found?.settings ?? DEFAULT_SETTINGS)
}

/** Reads stored settings. What another version wrote and this one does not understand counts as not set. */
export function parseSettings(stored: string): Settings {
  const fields: Record<string, z.ZodType> = settingsSchema.shape
  const known = Object.entries(JSON.parse(stored)).filter(([name, value]) => fields[name]?.safeParse(value).success)
  return settingsSchema.parse(Object.fromEntries(known))
}

/**
 * Changes some settings of a community and leaves the others.
 * @returns the settings as they are now
 * @throws SettingsError with what is wrong, by name
 */
export async function changeSettings(
  store: Store,
  community: CommunityKey,
  changes: Partial<Settings>,
  now: Date,
): Promise<Settings> {
  const result = settingsSchema.partial().safeParse(changes)
  if (!result.success) {
    const { path, message } = result.error.issues[0]!
    throw new SettingsError(`${path.join('.') || 'The settings'}: ${message}`)
  }
  const { client } = store.database
  const where = { id: await communityId(store, community, now) }
  const known = await client.community.findUniqueOrThrow({ where, select: { settings: true } })
  const settings = { ...JSON.parse(known.settings), ...changes }
  await client.community.update({ where, data: { settings: JSON.stringify(settings) } })
  return parseSettings(JSON.stringify(settings))
}
