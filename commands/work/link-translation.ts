import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { samePiece } from '@/db/schema/same-piece'
import { edition } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { lockReadable } from './lock-readable'

export const LinkTranslation = z.object({ storyId: z.uuid(), otherId: z.uuid() })
export type LinkTranslation = z.infer<typeof LinkTranslation>

/** Says that two stories are the same piece in two languages; what else either of them is, both then are. */
export const linkTranslation = (context: Context, { storyId, otherId }: LinkTranslation): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    // In one order whoever asks, so that two who link the same two do not wait for each other.
    for (const id of [storyId, otherId].toSorted()) {
      const found = await lockReadable(tx, actor, id)
      if (!found.ok) return found
      if (!can(actor, 'story.plan', found.value)) return refused({ kind: 'forbidden', because: 'role' })
    }
    if (!(await differ(tx, storyId, otherId))) return invalid('otherId', 'sameLanguage')
    await join(tx, context, storyId, otherId)
    const detail = { otherId }
    const at = context.now()
    await announceStory(tx, storyId)
    await announceStory(tx, otherId)
    await record(tx, actor, at, { kind: 'linkTranslation', subjectType: 'story', subjectId: storyId, detail })
    return done(null)
  })

const differ = async (tx: Tx, storyId: string, otherId: string): Promise<boolean> => {
  const rows = await tx
    .selectDistinct({ storyId: edition.storyId, language: edition.language })
    .from(edition)
    .where(inArray(edition.storyId, [storyId, otherId]))
  const of = (id: string) => rows.filter((row) => row.storyId === id).map(({ language }) => language)
  return of(storyId).every((language) => !of(otherId).includes(language))
}

const join = async (tx: Tx, { newId }: Context, storyId: string, otherId: string): Promise<void> => {
  const known = await tx
    .select()
    .from(samePiece)
    .where(inArray(samePiece.storyId, [storyId, otherId]))
  const [first] = known
  const pieceId = first?.pieceId ?? newId()
  const former = known.map((row) => row.pieceId).filter((id) => id !== pieceId)
  if (former.length > 0) await tx.update(samePiece).set({ pieceId }).where(inArray(samePiece.pieceId, former))
  await tx
    .insert(samePiece)
    .values([
      { storyId, pieceId },
      { storyId: otherId, pieceId },
    ])
    .onConflictDoNothing()
}

export const UnlinkTranslation = z.object({ storyId: z.uuid() })
export type UnlinkTranslation = z.infer<typeof UnlinkTranslation>

/** Parts a story from its other languages; those stay together. */
export const unlinkTranslation = (context: Context, { storyId }: UnlinkTranslation): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const found = await lockReadable(tx, context.actor, storyId)
    if (!found.ok) return found
    if (!can(context.actor, 'story.plan', found.value)) return refused({ kind: 'forbidden', because: 'role' })
    await tx.delete(samePiece).where(eq(samePiece.storyId, storyId))
    await announceStory(tx, storyId)
    await record(tx, context.actor, context.now(), {
      kind: 'unlinkTranslation',
      subjectType: 'story',
      subjectId: storyId,
    })
    return done(null)
  })
