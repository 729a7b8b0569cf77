import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { versionWriters } from '@/db/queries/version-writers'
import { disclaimerVersion } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockVersion } from './lock-version'
import { tellItWaits } from './notifications/tell-of-book'
import { record } from './record'

export const SubmitVersion = z.object({ versionId: z.uuid() })
export type SubmitVersion = z.infer<typeof SubmitVersion>

/** Hands a draft over for approval. From here on its texts rest until it is returned or approved. */
export const submitVersion = async (context: Context, { versionId }: SubmitVersion): Promise<Result<{ n: number }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockVersion(tx, versionId)
    if (!held) return refused({ kind: 'notFound' })
    const { version, template, texts } = held
    if (version.state !== 'draft') return refused({ kind: 'wrongState', state: version.state })
    if (texts.length === 0) return invalid('texts', 'blank')
    await tx.update(disclaimerVersion).set({ state: 'in_review' }).where(eq(disclaimerVersion.id, versionId))
    const at = context.now()
    const writers = await versionWriters(tx, versionId)
    await tellItWaits(tx, { thing: 'version', id: versionId, template, writers, by: actor.id, at })
    await record(tx, actor, at, {
      kind: 'submitVersion',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { versionId, n: version.n },
    })
    return done({ n: version.n })
  })
}
