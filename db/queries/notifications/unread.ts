import { and, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { notification } from '@/db/schema/notifications'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { deskIds, readableStories } from '../readable-stories'

/**
 * A notice of a story that may no longer be read is as good as none; likewise one of the book of notices for whoever
 * keeps it no more. The story is joined, where there is one.
 */
export const stillTheirs = async (reader: Reader, actor: Actor): Promise<SQL | undefined> => {
  const ofStories = readableStories(actor, await deskIds(reader))
  const ofBook = can(actor, 'disclaimer.write') ? isNull(notification.storyId) : undefined
  return and(eq(notification.personId, actor.id), or(ofStories, ofBook))
}

/** How many notices this person has not read; at most so many are counted. */
export const unreadCount = async (reader: Reader, actor: Actor): Promise<number> => {
  const theirs = await stillTheirs(reader, actor)
  const rows = await reader
    .select({ id: notification.id })
    .from(notification)
    .leftJoin(story, eq(story.id, notification.storyId))
    .where(and(theirs, isNull(notification.readAt)))
    .limit(MANY)
  return rows.length
}

export const MANY = 100
