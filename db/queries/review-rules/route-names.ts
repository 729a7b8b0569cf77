import { desc } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRoute } from '@/db/schema/routes'
import type { PerLocale } from '@/newsroom/language/locales'
import { builtInNames } from '@/newsroom/workflow/route-names'

/** What each route is called now, by its key. */
export const routeNames = async (reader: Reader): Promise<ReadonlyMap<string, PerLocale>> => {
  const rows = await reader
    .selectDistinctOn([reviewRoute.key], { key: reviewRoute.key, names: reviewRoute.names })
    .from(reviewRoute)
    .orderBy(reviewRoute.key, desc(reviewRoute.version))
  return new Map([...builtInNames(), ...rows.map(({ key, names }): [string, PerLocale] => [key, names])])
}
