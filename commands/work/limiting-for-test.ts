import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { storyScreen } from '@/db/queries/story-screen'
import { auditEntry } from '@/db/schema/audit'
import { story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { limitStory } from './limit-story'

export const reason = 'The source is known to one colleague only.'

/** A newsroom where stories are limited, and who of the cast still reads them. */
export const limitsOn = async (db: Db) => {
  const clock = { now: new Date('2026-03-02T02:10:00Z') }
  const desk = deskOn(db, clock)
  await openNewsroom(db)

  const limit = (who: Player, storyId: string, people: readonly Player[] = [], desks: readonly string[] = []) =>
    limitStory(desk.as(who), { storyId, people: people.map(({ id }) => id), desks: [...desks], reason })

  const rowOf = async (storyId: string) => {
    const [row] = await db.select().from(story).where(eq(story.id, storyId))
    return row
  }

  const entriesOf = (storyId: string, kind: 'limitStory' | 'liftLimit' | 'openLimited' | 'viewLimited') =>
    db
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, storyId), eq(auditEntry.kind, kind)))
      .orderBy(desc(auditEntry.seq))

  const reads = async (who: Player, storyId: string) =>
    (await storyScreen(db, who, { storyId, at: clock.now })) !== null

  const readersOf = async (storyId: string) => {
    const everybody = [contributor, reporter, editor, chief, legal, admin]
    const read = await Promise.all(everybody.map((who) => reads(who, storyId)))
    return everybody.filter((_, place) => read[place])
  }

  return { clock, desk, limit, rowOf, entriesOf, reads, readersOf }
}
