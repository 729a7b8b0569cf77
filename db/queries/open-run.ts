import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'

/** Joins the open review of an edition. */
export const openRunOf = and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt))

export const stageRole: SQL<string | null> = sql<string | null>`${reviewRun.stageNow}->>'role'`
export const stageKind: SQL<string | null> = sql<string | null>`${reviewRun.stageNow}->>'kind'`
export const stageNeeded: SQL<number> = sql<number>`coalesce((${reviewRun.stageNow}->>'needed')::int, 1)`

/** Whom the stage names; null: nobody, it is its role's. */
const stagePeople = sql`nullif(coalesce(${reviewRun.stageNow}->'people', '[]'), '[]')`

export const namesNobody: SQL = sql`${stagePeople} is null`

/** Named, whatever role they hold; or, where the stage wants its role as well, one of these roles. */
export const namesPerson = (personId: string): SQL => sql`(${stagePeople} @> to_jsonb(${personId}::text))`
export const wantsRoleToo: SQL = sql`(coalesce((${reviewRun.stageNow}->>'roleToo')::boolean, false) or ${stageRole} = 'legal')`

/** Different people who have passed the stage since it opened, of the text it is about; as `workflow/opinions` counts. */
const passedHere = sql`from opinion o where o.run_id = ${reviewRun.id} and o.stage = ${reviewRun.stage}
  and o.verdict = 'pass' and o.at >= ${reviewRun.stageOpenedAt}
  and (${reviewRun.plan}->>'onChange' = 'classed' or o.package_hash = ${edition.headHash})`

export const stagePassed: SQL<number> = sql<number>`(select count(distinct coalesce(o.person_id, o.guest_id))::int ${passedHere})`
/** How many more have to pass it, once one of several has; null: nobody has, or one is enough. */
export const stageMore: SQL<number | null> = sql<number | null>`case when ${stageNeeded} > 1
  then nullif(greatest(${stageNeeded} - ${stagePassed}, 1), ${stageNeeded}) end`

export const hasPassed = (personId: string): SQL =>
  sql`(${stageNeeded} > 1 and exists (select 1 ${passedHere} and o.person_id = ${personId}))`
