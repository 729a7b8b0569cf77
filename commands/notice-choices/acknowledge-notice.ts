import { z } from 'zod'
import { acknowledgementsOf } from '@/db/queries/acknowledgements'
import { handsOf } from '@/db/queries/edition-facts'
import { disclaimerAck } from '@/db/schema/notice-acks'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { lockPiece } from './lock-piece'

/** `versionId`: the wording on the screen of whoever has read it. */
export const AcknowledgeNotice = z.object({ storyId: z.uuid(), editionId: z.uuid(), versionId: z.uuid() })
export type AcknowledgeNotice = z.infer<typeof AcknowledgeNotice>

/** Says by name: I wrote this piece, and I have read this wording of the notice it carries. */
export const acknowledgeNotice = (context: Context, input: AcknowledgeNotice): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const locked = await lockPiece(tx, context, input)
    if (!locked.ok) return locked
    const { story, edition, head, at } = locked.value
    const hands = await handsOf(tx, edition.id)
    if (!can(actor, 'notice.acknowledge', { ...story, hands }))
      return refused({ kind: 'forbidden', because: 'notAHand' })
    const asking = await acknowledgementsOf(tx, story.id, head.notices)
    const asked = asking.find(({ versionId }) => versionId === input.versionId)
    if (!asked) return invalid('versionId', 'changed')
    const given = { storyId: story.id, versionId: input.versionId, personId: actor.id }
    const written = await tx
      .insert(disclaimerAck)
      .values({ ...given, editionId: edition.id, seq: head.seq, at })
      .onConflictDoNothing()
      .returning({ at: disclaimerAck.at })
    if (written.length === 0) return done(null)
    const { templateId, versionId, n } = asked
    await record(tx, actor, at, {
      kind: 'acknowledgeNotice',
      subjectType: 'story',
      subjectId: story.id,
      detail: { editionId: edition.id, templateId, versionId, n, seq: head.seq },
    })
    await announceStory(tx, story.id)
    return done(null)
  })
