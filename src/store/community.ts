import { randomUUID } from 'node:crypto'

import type { CommunityKey, Store } from './store.ts'

/** What is stored for a community that changed nothing: JSON, see settings.ts. */
export const DEFAULT_SETTINGS = '{}'

/** The id of a community's record, which is made when the community is first heard of. */
export async function communityId(
  { database: { client } }: Store,
  community: CommunityKey,
  now: Date,
): Promise<string> {
  const where = { platform_team: community }
  const known = await client.community.findUnique({ where, select: { id: true } })
  if (known) return known.id
  // Prisma's own upsert opens a transaction, and with it a second connection to an SQLite file.
  await client.$executeRaw`
    INSERT INTO "Community" ("id", "platform", "team", "settings", "createdAt")
    VALUES (${randomUUID()}, ${community.platform}, ${community.team}, ${DEFAULT_SETTINGS}, ${now})
    ON CONFLICT DO NOTHING`
  const { id } = await client.community.findUniqueOrThrow({ where, select: { id: true } })
  return id
}
