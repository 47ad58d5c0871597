import { seal, unseal } from './seal.ts'
import type { CommunityKey, Store } from './store.ts'

/** The tokens of an installation by their names at the platform: `bot`, `refresh` … */
export type Tokens = Record<string, string>

/** Keeps the tokens of a workspace that installed the bot, or that got new ones. */
export async function saveInstallation(
  { database: { client }, keys }: Store,
  installed: CommunityKey,
  tokens: Tokens,
  now: Date,
): Promise<void> {
  const { platform, team } = installed
  const sealed = seal(keys, JSON.stringify(tokens), { platform, team, record: TOKENS_RECORD })
  await client.$executeRaw`
    INSERT INTO "Installation" ("platform", "team", "tokens", "createdAt", "updatedAt")
    VALUES (${platform}, ${team}, ${sealed}, ${now}, ${now})
    ON CONFLICT ("platform", "team") DO UPDATE SET "tokens" = excluded."tokens", "updatedAt" = excluded."updatedAt"`
}

/** The tokens of a workspace; null when it has not installed the bot. */
export async function installationOf(
  { database: { client }, keys }: Store,
  { platform, team }: CommunityKey,
): Promise<Tokens | null> {
  const found = await client.installation.findUnique({ where: { platform_team: { platform, team } } })
  return found ? JSON.parse(unseal(keys, found.tokens, { platform, team, record: TOKENS_RECORD })) : null
}

/**
 * Deletes a workspace that removed the bot: its tokens and settings, its reviews and what its people dismissed.
 * @returns how many reviews were deleted
 */
export async function uninstall({ database }: Store, { platform, team }: CommunityKey): Promise<number> {
  await database.client.installation.deleteMany({ where: { platform, team } })
  const { count } = await database.client.review.deleteMany({ where: { community: { platform, team } } })
  await database.client.dismissal.deleteMany({ where: { community: { platform, team } } })
  await database.client.community.deleteMany({ where: { platform, team } })
  await database.scrub()
  return count
}

/** The name under which tokens are sealed. */
export const TOKENS_RECORD = 'installation/tokens'
