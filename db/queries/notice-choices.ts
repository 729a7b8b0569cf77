import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { noticeChoice } from '@/db/schema/notice-choices'
import type { Choice } from '@/newsroom/disclaimers/choice'

/** What was decided by hand about the notices of a story and still holds, waivers nobody approved among them. */
export const noticeChoices = async (reader: Reader, storyId: string): Promise<readonly Choice[]> => {
  const rows = await reader
    .select({
      kind: noticeChoice.kind,
      templateId: noticeChoice.templateId,
      by: noticeChoice.chosenBy,
      placement: noticeChoice.placement,
      reason: noticeChoice.reason,
      approvedBy: noticeChoice.approvedBy,
    })
    .from(noticeChoice)
    .where(and(eq(noticeChoice.storyId, storyId), isNull(noticeChoice.endedAt)))
  return rows
}
