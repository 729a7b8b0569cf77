import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { newestWork } from '@/db/queries/edition-work'
import type { Work } from '@/db/queries/lock-edition'
import { desk } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'

type Asked = { readonly storyId: string; readonly deskId: string }

/** A story to begin another from: one the person may read, for a desk they may write for. */
export const readableSource = async (tx: Tx, actor: Actor, { storyId, deskId }: Asked): Promise<Result<Work>> => {
  const work = await newestWork(tx, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return refused({ kind: 'notFound' })
  if (!can(actor, 'story.start', { deskId })) return refused({ kind: 'forbidden', because: 'role' })
  const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, deskId))
  return known ? done(work) : invalid('deskId', 'desk')
}
