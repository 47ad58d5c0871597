import { communityId } from './community.ts'
import type { CommunityKey, Store } from './store.ts'

/** What a person in a community said does not apply to them, as ids of rules in the order of the alphabet. */
export async function dismissalsOf(
  { database: { client } }: Store,
  community: CommunityKey,
  person: string,
): Promise<string[]> {
  const rows = await client.dismissal.findMany({
    where: { community, person },
    orderBy: { rule: 'asc' },
    select: { rule: true },
  })
  return rows.map(({ rule }) => rule)
}

/** Puts these rules in the place of all that the person dismissed before. */
export async function dismiss(
  store: Store,
  community: CommunityKey,
  person: string,
  rules: readonly string[],
  now: Date,
): Promise<void> {
  const { client } = store.database
  const inCommunity = await communityId(store, community, now)
  await client.dismissal.deleteMany({ where: { community, person, rule: { notIn: [...rules] } } })
  for (const rule of rules) {
    await client.$executeRaw`
      INSERT INTO "Dismissal" ("communityId", "person", "rule") VALUES (${inCommunity}, ${person}, ${rule})
      ON CONFLICT DO NOTHING`
  }
}
