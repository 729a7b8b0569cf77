import { and, eq, gt, isNull, lte, max, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerVersion } from '@/db/schema/disclaimers'
import { publicationDisclaimer } from '@/db/schema/publication'

/** The number of the version pieces are given at `at`, by template id; a template without one is absent. */
export const versionsInForce = async (reader: Reader, at: Date): Promise<ReadonlyMap<string, number>> => {
  const rows = await reader
    .select({ templateId: disclaimerVersion.templateId, n: max(disclaimerVersion.n) })
    .from(disclaimerVersion)
    .where(
      and(
        eq(disclaimerVersion.state, 'approved'),
        lte(disclaimerVersion.effectiveFrom, at),
        or(isNull(disclaimerVersion.effectiveTo), gt(disclaimerVersion.effectiveTo, at)),
      ),
    )
    .groupBy(disclaimerVersion.templateId)
  return new Map(rows.flatMap(({ templateId, n }) => (n === null ? [] : [[templateId, n]])))
}

/** Carried in another version than the one pieces are given now. */
export const isOutdated = (inForce: ReadonlyMap<string, number>): SQL =>
  sql`exists (select 1 from unnest(${sql.param([...inForce.keys()])}::uuid[], ${sql.param([...inForce.values()])}::int[])
    as now_in_force (template_id, n)
    where now_in_force.template_id = ${publicationDisclaimer.templateId}
      and now_in_force.n <> ${publicationDisclaimer.versionN})`
