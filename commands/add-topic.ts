import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { topic } from '@/db/schema/newsroom'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { PerLocaleNames, Slug } from '@/newsroom/settings/names'
import { attempt } from './attempt'
import type { Context } from './context'
import { record } from './record'

export const AddTopic = z.object({ slug: Slug.min(1), names: PerLocaleNames })
export type AddTopic = z.infer<typeof AddTopic>

/** Adds a topic that pieces can carry and readers can follow at `/topics/{slug}`. */
export const addTopic = async (
  { db, actor, now, newId }: Context,
  { slug, names }: AddTopic,
): Promise<Result<{ topicId: string }>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(db, async (tx) => {
    const [taken] = await tx.select({ id: topic.id }).from(topic).where(eq(topic.slug, slug))
    if (taken) return invalid('slug', 'taken')
    const topicId = newId()
    await tx.insert(topic).values({ id: topicId, slug, names })
    await record(tx, actor, now(), {
      kind: 'addTopic',
      subjectType: 'newsroom',
      subjectId: topicId,
      detail: { after: { slug, names } },
    })
    return done({ topicId })
  })
}
