import { createHash } from 'node:crypto'
import { isNull } from 'drizzle-orm'
import { liftedNotice } from '@/db/schema/lifted-notices'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { record } from '../record'

type Lifted = { readonly text: string; readonly templateId: string | null }

/**
 * Keeps what is lifted word for word. The same words lifted once more, after they were put back, are the same notice:
 * what was decided about them holds.
 */
export const keepLifted = async (
  { actor, newId }: Context,
  { tx, at, story, edition }: Scene,
  { text, templateId }: Lifted,
): Promise<void> => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const own = { id: newId(), storyId: story.id, editionId: edition.id, text, sha256, proposedId: templateId }
  const decided = { templateId, decidedBy: actor.id, decidedAt: at }
  const lifted = { ...own, liftedBy: actor.id, liftedAt: at }
  const target = [liftedNotice.storyId, liftedNotice.sha256]
  if (templateId === null) await tx.insert(liftedNotice).values(lifted).onConflictDoNothing({ target })
  else
    await tx
      .insert(liftedNotice)
      .values({ ...lifted, ...decided })
      .onConflictDoUpdate({ target, set: decided, setWhere: isNull(liftedNotice.decidedAt) })
  await record(tx, actor, at, {
    kind: 'liftNotice',
    subjectType: 'story',
    subjectId: story.id,
    detail: { editionId: edition.id, sha256, templateId },
  })
}
