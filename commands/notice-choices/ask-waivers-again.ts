import { and, eq, inArray, isNull } from 'drizzle-orm'
import { noticeChoice } from '@/db/schema/notice-choices'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Scene } from '../moves/scene'
import { tellItsAsker, tellWaiverWaits } from '../notifications/tell-of-waiver'
import { record } from '../record'

type Around = Pick<Scene, 'tx' | 'at' | 'newId' | 'story' | 'edition'>
type Row = typeof noticeChoice.$inferSelect

const askAgain = async (around: Around, former: Row): Promise<void> => {
  const { tx, at, newId, story, edition } = around
  const { templateId, kind, chosenBy, reason, approvedBy } = former
  const again = { id: newId(), storyId: story.id, templateId, kind, chosenBy, chosenAt: at, reason }
  await tx.insert(noticeChoice).values(again)
  await tellItsAsker(around, former, { kind: 'waiverVoided', by: approvedBy })
  await tellWaiverWaits(around, again)
  await record(tx, SYSTEM, at, {
    kind: 'voidWaiver',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, choiceId: former.id, nextChoiceId: again.id, templateId, approvedBy },
  })
}

/**
 * Whoever agreed to a waiver and then writes in the piece has taken the second pair of eyes away, as with an approval:
 * their word ends and stays on record, and the same waiver waits for another's. Answers whether there was one.
 */
export const askWaiversAgain = async (around: Around, hands: readonly string[]): Promise<boolean> => {
  if (hands.length === 0) return false
  const { tx, at, story } = around
  const { storyId, kind, approvedBy, endedAt } = noticeChoice
  const ended = await tx
    .update(noticeChoice)
    .set({ endedBy: approvedBy, endedAt: at })
    .where(and(eq(storyId, story.id), eq(kind, 'waive'), isNull(endedAt), inArray(approvedBy, [...hands])))
    .returning()
  // A piece has a handful of waivers at most.
  for (const former of ended) await askAgain(around, former)
  return ended.length > 0
}
