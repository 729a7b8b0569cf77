import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'

/** Joins the open review of an edition. */
export const openRunOf = and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt))

/** The stage an open run waits at, as its copied plan describes it. */
const stageNow = sql`jsonb_path_query_first(${reviewRun.plan}, '$.stages[*] ? (@.key == $stage)', jsonb_build_object('stage', ${reviewRun.stage}))`

export const stageRole: SQL<string | null> = sql<string | null>`${stageNow}->>'role'`
export const stageKind: SQL<string | null> = sql<string | null>`${stageNow}->>'kind'`
