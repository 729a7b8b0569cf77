import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { versionWriters } from '@/db/queries/version-writers'
import { disclaimerVersion } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockVersion } from './lock-version'
import { tellItsAnswer } from './notifications/tell-of-book'
import { record } from './record'

export const ReturnVersion = z.object({ versionId: z.uuid(), note: z.string().trim().min(1).max(1_000) })
export type ReturnVersion = z.infer<typeof ReturnVersion>

/** Gives a version in review back to its writers, saying why. A writer takes their own back the same way. */
export const returnVersion = async (
  context: Context,
  { versionId, note }: ReturnVersion,
): Promise<Result<{ n: number }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockVersion(tx, versionId)
    if (!held) return refused({ kind: 'notFound' })
    const { version, template } = held
    if (version.state !== 'in_review') return refused({ kind: 'wrongState', state: version.state })
    await tx.update(disclaimerVersion).set({ state: 'draft' }).where(eq(disclaimerVersion.id, versionId))
    const at = context.now()
    const writers = await versionWriters(tx, versionId)
    const answered = { thing: 'version', id: versionId, template, writers, by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookReturned', ...answered })
    await record(tx, actor, at, {
      kind: 'returnVersion',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { versionId, n: version.n, note },
    })
    return done({ n: version.n })
  })
}
