import { and, desc, eq, lte, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { reviewRoute } from '@/db/schema/routes'

/** Versions the screen reads out of each route; older ones are in the record. */
const MOST = 12

/** The newest versions of every route, newest first, with who wrote each. */
export const routeVersions = (reader: Reader) => {
  const ranked = reader
    .select({
      key: reviewRoute.key,
      version: reviewRoute.version,
      names: reviewRoute.names,
      plan: reviewRoute.plan,
      writtenBy: reviewRoute.writtenBy,
      at: reviewRoute.at,
      rank: sql<number>`rank() over (partition by ${reviewRoute.key} order by ${reviewRoute.version} desc)`.as('rank'),
    })
    .from(reviewRoute)
    .as('ranked')
  return reader
    .select({
      key: ranked.key,
      version: ranked.version,
      names: ranked.names,
      plan: ranked.plan,
      at: ranked.at,
      by: person.name,
    })
    .from(ranked)
    .leftJoin(person, eq(person.id, ranked.writtenBy))
    .where(and(lte(ranked.rank, MOST)))
    .orderBy(ranked.key, desc(ranked.version))
}

export type StoredVersion = Awaited<ReturnType<typeof routeVersions>>[number]
