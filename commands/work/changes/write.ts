import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import type { StoryRow } from '@/db/queries/lock-edition'
import { reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { announce } from '../../notifications/announce'
import { type Entry, recordEach } from '../../record'
import type { Planned } from './change'

export type Decided = { readonly own: StoryRow; readonly planned: Planned }

/** Writes what was decided about all stories, each in one statement with the others. */
export const writeChanges = async (
  tx: Tx,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
  decided: readonly Decided[],
): Promise<void> => {
  if (decided.length === 0) return
  const rows = decided.map(({ own, planned }) => ({ ...own, ...planned.set }))
  const said = rows.map(({ id, assigneeId, deadline, deadlineZone, priority, deskId }) => ({
    id,
    assignee_id: assigneeId,
    deadline,
    deadline_zone: deadlineZone,
    priority,
    desk_id: deskId,
  }))
  await tx.execute(sql`
    update story set assignee_id = v.assignee_id, deadline = v.deadline, deadline_zone = v.deadline_zone,
      priority = v.priority, desk_id = v.desk_id
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb)
      as v(id uuid, assignee_id uuid, deadline timestamptz, deadline_zone text, priority text, desk_id uuid)
    where story.id = v.id`)
  await freeStages(tx, decided)
  await recordEach(tx, actor, at, decided.map(entryOf))
  await announce(
    tx,
    decided.map(({ own }) => ({ about: 'story', story: own.id })),
  )
}

const entryOf = ({ own, planned }: Decided): Entry => ({
  kind: planned.audit,
  subjectType: 'story',
  subjectId: own.id,
  detail: planned.detail,
})

/** A review taken on at one desk is anybody's again at the next. */
const freeStages = async (tx: Tx, decided: readonly Decided[]): Promise<void> => {
  const moved = decided.flatMap(({ own, planned }) => (planned.set.deskId === undefined ? [] : [own.id]))
  if (moved.length === 0) return
  const editions = tx.select({ id: edition.id }).from(edition).where(inArray(edition.storyId, moved))
  await tx
    .update(reviewRun)
    .set({ claimedBy: null })
    .where(and(inArray(reviewRun.editionId, editions), isNull(reviewRun.closedAt)))
}
