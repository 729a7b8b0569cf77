import { and, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { openRunOf } from '@/db/queries/open-run'
import { dueAt } from '@/db/queries/story-order'
import { notification } from '@/db/schema/notifications'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { IN_WORK } from '@/newsroom/workflow/states'
import type { SystemContext } from '../context'
import { tell } from '../notifications/tell'

const DAY_MS = 24 * 60 * 60 * 1000
const MOST = 200

/** Whose turn it is: who took the stage on, else who has the story. */
const holder = sql<string>`coalesce(${reviewRun.claimedBy}, ${story.assigneeId}, ${story.startedBy})`
const key = sql<string>`'overdue:' || ${story.id} || ':' || extract(epoch from ${dueAt})::bigint`

/** Deadlines that passed within the last day and that whoever has the piece has not been told of. */
const passed = (reader: Reader, at: Date) =>
  reader
    .select({ storyId: story.id, to: holder, key })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, openRunOf)
    .where(
      and(
        eq(edition.newest, true),
        inArray(edition.state, [...IN_WORK]),
        isNotNull(dueAt),
        sql`${dueAt} < ${at.toISOString()}::timestamptz`,
        sql`${dueAt} > ${new Date(at.getTime() - DAY_MS).toISOString()}::timestamptz`,
        notExists(
          reader
            .select({ one: sql`1` })
            .from(notification)
            .where(and(eq(notification.personId, holder), eq(notification.key, key))),
        ),
      ),
    )
    .limit(MOST)

/** Says once, to whoever has a piece, that its time is up. */
export const tellOverdue = async ({ db, now }: SystemContext): Promise<void> => {
  const at = now()
  const late = await passed(db, at)
  if (late.length === 0) return
  await db.transaction(async (tx) => {
    for (const { storyId, to, key: said } of late) {
      await tell(tx, { kind: 'overdue', storyId, to: [to], by: null, key: said, detail: {}, at })
    }
  })
}
