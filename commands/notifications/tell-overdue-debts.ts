import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { allHolders } from '@/db/queries/notifications/holders'
import { masthead } from '@/db/queries/settings'
import { debt } from '@/db/schema/review'
import { story } from '@/db/schema/story'
import { nearest } from '@/newsroom/notifications/nearest'
import { dayOf } from '@/newsroom/time/start-of-day'
import type { SystemContext } from '../context'
import { tell } from './tell'

const MOST = 100

const overdue = (reader: Reader, at: Date) =>
  reader
    .select({ id: debt.id, storyId: debt.storyId, deskId: story.deskId })
    .from(debt)
    .innerJoin(story, eq(story.id, debt.storyId))
    .where(and(isNull(debt.clearedAt), lt(debt.dueAt, at)))
    .orderBy(asc(debt.dueAt))
    .limit(MOST)

/** Reminds the chiefs once a day, for as long as nobody has given the second look that was owed. */
export const tellOverdueDebts = async ({ db, now }: SystemContext): Promise<void> => {
  const at = now()
  const late = await overdue(db, at)
  if (late.length === 0) return
  const day = dayOf(at, (await masthead(db))?.timeZone ?? 'UTC')
  const people = await allHolders(db)
  await db.transaction(async (tx) => {
    for (const { id, storyId, deskId } of late) {
      const to = nearest(people, 'chief', deskId).map((chief) => chief.id)
      await tell(tx, { kind: 'debtOverdue', storyId, to, by: null, key: `debt:${id}:${day}`, detail: {}, at })
    }
  })
}
