import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { EmbargoNotice } from '@/newsroom/story/story-plan'
import { embargoOf } from './embargo'
import type { StoryRow } from './lock-edition'

export const noticeOf = (own: StoryRow): EmbargoNotice | null => {
  const standing = embargoOf(own)
  if (standing === null) return null
  return {
    until: standing.until,
    zone: own.embargoZone,
    source: own.embargoSource ?? '',
    reason: own.embargoReason ?? '',
  }
}

/** What every screen of a story under embargo says above it; null: none, or not this person's to know. */
export const embargoNotice = async (reader: Reader, actor: Actor, storyId: string): Promise<EmbargoNotice | null> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  return own && can(actor, 'story.read', own) ? noticeOf(own) : null
}
