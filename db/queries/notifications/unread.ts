import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { notification } from '@/db/schema/notifications'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { deskIds, readableStories } from '../readable-stories'

/** A notice of a story that may no longer be read is as good as none. */
export const stillTheirs = async (reader: Reader, actor: Actor): Promise<SQL | undefined> =>
  and(eq(notification.personId, actor.id), readableStories(actor, await deskIds(reader)))

/** How many notices this person has not read; at most so many are counted. */
export const unreadCount = async (reader: Reader, actor: Actor): Promise<number> => {
  const theirs = await stillTheirs(reader, actor)
  const rows = await reader
    .select({ id: notification.id })
    .from(notification)
    .innerJoin(story, eq(story.id, notification.storyId))
    .where(and(theirs, isNull(notification.readAt)))
    .limit(MANY)
  return rows.length
}

export const MANY = 100
