import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

export const readableStory = async (reader: Reader, actor: Actor, storyId: string): Promise<boolean> => {
  const [found] = await reader.select().from(story).where(eq(story.id, storyId))
  return found !== undefined && can(actor, 'story.read', found)
}
