import { and, eq, isNull } from 'drizzle-orm'
import { noticeChoice } from '@/db/schema/notice-choices'
import type { Scene } from '../moves/scene'

/** A choice of this very story that still holds; the edition is held already. */
export const lockChoice = async ({ tx, story }: Scene, choiceId: string) => {
  const [choice] = await tx
    .select()
    .from(noticeChoice)
    .where(and(eq(noticeChoice.id, choiceId), eq(noticeChoice.storyId, story.id), isNull(noticeChoice.endedAt)))
    .for('update')
  return choice ?? null
}
