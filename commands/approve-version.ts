import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { versionWriters } from '@/db/queries/version-writers'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { noticeTag } from '@/newsroom/article/tags'
import { contentHash, isApprovable } from '@/newsroom/disclaimers/content-hash'
import { later } from '@/newsroom/disclaimers/standing-matter'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockVersion } from './lock-version'
import { tellItsAnswer } from './notifications/tell-of-book'
import { purgePages } from './purge-pages'
import { record } from './record'

/** `seen` is the content hash of the texts that were on the approver's screen. */
export const ApproveVersion = z.object({ versionId: z.uuid(), seen: z.string().length(64) })
export type ApproveVersion = z.infer<typeof ApproveVersion>

/**
 * Makes a version fit to be carried, in the languages somebody wrote or translated it in: what a machine converted is
 * never approved. It is fixed from then on, and works from its approval or from its own date,
 * whichever is later: an approval never reaches back. Published pieces keep the wording they have; pieces in work get
 * the new one at their next move.
 */
export const approveVersion = async (
  context: Context,
  { versionId, seen }: ApproveVersion,
): Promise<Result<{ n: number; contentHash: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockVersion(tx, versionId)
    if (!held) return refused({ kind: 'notFound' })
    const { version, template, texts } = held
    if (version.state !== 'in_review') return refused({ kind: 'wrongState', state: version.state })
    const writers = await versionWriters(tx, versionId)
    if (!can(actor, 'disclaimer.approve', { writers })) return refused({ kind: 'forbidden', because: 'ownWording' })
    const approvable = texts.filter(isApprovable)
    if (approvable.length === 0) return invalid('texts', 'onlyConverted')
    const hash = contentHash(template.key, version.n, approvable)
    if (hash !== seen) return invalid('texts', 'changedMeanwhile')
    const at = context.now()
    if (version.effectiveTo && version.effectiveTo <= at) return invalid('effectiveTo', 'past')
    const effectiveFrom = later(version.effectiveFrom, at)
    await tx
      .update(disclaimerText)
      .set({ state: 'approved', approvedBy: actor.id })
      .where(and(eq(disclaimerText.versionId, versionId), ne(disclaimerText.origin, 'converted')))
    await tx
      .update(disclaimerVersion)
      .set({ state: 'approved', approvedBy: actor.id, approvedAt: at, effectiveFrom, contentHash: hash })
      .where(eq(disclaimerVersion.id, versionId))
    const answered = { thing: 'version', id: versionId, template, writers, by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: 'bookApproved', ...answered })
    await record(tx, actor, at, {
      kind: 'approveVersion',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { versionId, n: version.n, contentHash: hash },
    })
    await purgePages(tx, [noticeTag(template.key)])
    return done({ n: version.n, contentHash: hash })
  })
}
