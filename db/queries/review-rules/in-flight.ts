import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { reviewRoute } from '@/db/schema/routes'
import { edition } from '@/db/schema/story'
import { IN_WORK } from '@/newsroom/workflow/states'

export type InFlight = { readonly key: string; readonly version: number; readonly pieces: number }

/**
 * How many pieces in work follow each version of each route: a piece keeps the version that stood when it was first
 * filed, and one on joined routes counts for each of them. Version 0 is the route as it was built.
 */
export const inFlight = async (reader: Reader): Promise<readonly InFlight[]> => {
  const states = sql.join(
    IN_WORK.map((state) => sql`${state}`),
    sql`, `,
  )
  const { rows } = await reader.execute<{ key: string; version: number; pieces: number }>(sql`
    with begun as (
      select min(${reviewRun.openedAt}) as at, (array_agg(${reviewRun.route} order by ${reviewRun.openedAt} desc))[1] as route
      from ${reviewRun} join ${edition} on ${edition.id} = ${reviewRun.editionId}
      where ${edition.state} in (${states})
      group by ${reviewRun.editionId}
    )
    select part.key, count(*)::int as pieces, coalesce((
      select max(${reviewRoute.version}) from ${reviewRoute}
      where ${reviewRoute.key} = part.key and ${reviewRoute.at} <= begun.at
    ), 0) as version
    from begun cross join lateral unnest(string_to_array(begun.route, '+')) as part(key)
    group by 1, 3`)
  return rows
}
