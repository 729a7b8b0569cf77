import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { liftedNotice } from '@/db/schema/lifted-notices'
import { noticeChoice } from '@/db/schema/notice-choices'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { CALLED } from '../template-names'

/**
 * The template that was put into a piece in the place of these words, while they were out of its text, and that is still
 * added by hand; null where there is none. Undo brings the words back, and knows nothing of it.
 */
export const addedFor = async (reader: Reader, storyId: string, text: string): Promise<TypedAtHand['added']> => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const [row] = await reader
    .select({ choiceId: noticeChoice.id, template: CALLED })
    .from(liftedNotice)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, liftedNotice.templateId))
    .innerJoin(
      noticeChoice,
      and(
        eq(noticeChoice.storyId, liftedNotice.storyId),
        eq(noticeChoice.templateId, liftedNotice.templateId),
        eq(noticeChoice.kind, 'add'),
        isNull(noticeChoice.endedAt),
      ),
    )
    .where(and(eq(liftedNotice.storyId, storyId), eq(liftedNotice.sha256, sha256)))
  return row ?? null
}
