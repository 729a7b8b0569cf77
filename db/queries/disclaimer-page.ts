import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import { contentHash } from '@/newsroom/disclaimers/content-hash'
import type { DisclaimerPage, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { isLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { rulesOf, shelfNames } from './disclaimer-rules'
import { liveUse } from './disclaimer-use'
import { versionsOf } from './disclaimer-versions'
import { versionInForce } from './disclaimers'
import { keepers } from './keepers'
import { looseningOf } from './loosening-of'
import { standInsOf } from './stand-ins'
import { versionWriters } from './version-writers'

const reviewOf = async (reader: Reader, actor: Actor, key: string, newest: VersionOnScreen | undefined) => {
  if (newest?.state !== 'in_review') return null
  const texts = Object.entries(newest.texts).flatMap(([locale, text]) =>
    isLocale(locale) && newest.origins[locale] !== 'converted' ? [{ locale, text }] : [],
  )
  const writers = await versionWriters(reader, newest.id)
  return {
    versionId: newest.id,
    seen: contentHash(key, newest.n, texts),
    mayApprove: can(actor, 'disclaimer.approve', { writers }),
  }
}

const remarksOf = (reader: Reader, templateId: string) =>
  reader
    .select({
      kind: auditEntry.kind,
      by: person.name,
      at: auditEntry.at,
      versionId: sql<string | null>`${auditEntry.detail} ->> 'versionId'`,
      words: sql<string>`coalesce(${auditEntry.detail} ->> 'note', ${auditEntry.detail} ->> 'reason', '')`,
    })
    .from(auditEntry)
    .innerJoin(person, eq(person.id, auditEntry.actorId))
    .where(
      and(
        eq(auditEntry.subjectType, 'disclaimer'),
        eq(auditEntry.subjectId, templateId),
        inArray(auditEntry.kind, ['returnVersion', 'withdrawTemplate']),
      ),
    )
    .orderBy(desc(auditEntry.seq))
    .limit(20)

/** One template with all that the viewer may know of it; null when there is none or they may not read it. */
export const disclaimerPage = async (
  reader: Reader,
  actor: Actor,
  key: string,
  at: Date,
): Promise<DisclaimerPage | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const [row] = await reader.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
  if (!row) return null
  const { createdBy: _by, createdAt: _at, loosenedById: _loosened, ...template } = row
  const versions = await versionsOf(reader, [template.id])
  const [newest] = versions
  const remarks = await remarksOf(reader, template.id)
  const told = (kind: string, versionId: string | null) =>
    remarks.find((remark) => remark.kind === kind && (versionId === null || remark.versionId === versionId)) ?? null
  return {
    template,
    versions,
    inForceId: versionInForce(versions, at)?.id ?? null,
    review: await reviewOf(reader, actor, key, newest),
    loosening: await looseningOf(reader, actor, template),
    standIns: await standInsOf(reader, actor, template.id),
    returned: newest?.state === 'draft' ? told('returnVersion', newest.id) : null,
    withdrawn: template.withdrawnAt ? told('withdrawTemplate', null) : null,
    rules: await rulesOf(reader, actor, [template], at),
    shelves: await shelfNames(reader),
    use: await liveUse(reader, actor, template.id),
    keepers: await keepers(reader, actor),
    mayWrite: can(actor, 'disclaimer.write'),
  }
}
