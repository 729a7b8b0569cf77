import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import type { StoryRow } from '@/db/queries/lock-edition'
import { story } from '@/db/schema/story'
import type { AuditKind } from '@/newsroom/audit/kinds'
import { done, type Result } from '@/newsroom/result'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { lockReadable } from './lock-readable'

export type Told = {
  readonly set: Partial<Omit<StoryRow, 'id'>>
  readonly audit: AuditKind
  readonly detail: Readonly<Record<string, unknown>>
}

/** Locks a story, lets `decide` say what becomes of it, writes and records that, and lets open screens know. */
export const holdStory = (
  context: Context,
  storyId: string,
  decide: (own: StoryRow, at: Date, tx: Tx) => Promise<Result<Told>> | Result<Told>,
): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const at = context.now()
    const own = await lockReadable(tx, context.actor, storyId)
    if (!own.ok) return own
    const decided = await decide(own.value, at, tx)
    if (!decided.ok) return decided
    const { set, audit, detail } = decided.value
    await tx.update(story).set(set).where(eq(story.id, storyId))
    await record(tx, context.actor, at, { kind: audit, subjectType: 'story', subjectId: storyId, detail })
    await announceStory(tx, storyId)
    return done(null)
  })
