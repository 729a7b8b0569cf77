import { and, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'

const writer = alias(person, 'writer')
const approver = alias(person, 'approver')

/** Every version of these templates with its texts and the names beside it, newest first. */
export const versionsOf = async (
  reader: Reader,
  templateIds: readonly string[],
): Promise<readonly VersionOnScreen[]> => {
  if (templateIds.length === 0) return []
  const ofTemplates = inArray(disclaimerVersion.templateId, [...templateIds])
  const versions = await reader
    .select({
      id: disclaimerVersion.id,
      templateId: disclaimerVersion.templateId,
      n: disclaimerVersion.n,
      state: disclaimerVersion.state,
      changeNote: disclaimerVersion.changeNote,
      effectiveFrom: disclaimerVersion.effectiveFrom,
      effectiveTo: disclaimerVersion.effectiveTo,
      writtenBy: writer.name,
      writtenAt: disclaimerVersion.writtenAt,
      approvedBy: approver.name,
      approvedAt: disclaimerVersion.approvedAt,
      contentHash: disclaimerVersion.contentHash,
    })
    .from(disclaimerVersion)
    .innerJoin(writer, eq(writer.id, disclaimerVersion.writtenBy))
    .leftJoin(approver, eq(approver.id, disclaimerVersion.approvedBy))
    .where(ofTemplates)
    .orderBy(desc(disclaimerVersion.n))
  const texts = await reader
    .select({
      versionId: disclaimerText.versionId,
      locale: disclaimerText.locale,
      text: disclaimerText.text,
      origin: disclaimerText.origin,
    })
    .from(disclaimerText)
    .innerJoin(disclaimerVersion, and(eq(disclaimerVersion.id, disclaimerText.versionId), ofTemplates))
  const byVersion = Map.groupBy(texts, ({ versionId }) => versionId)
  return versions.map((version) => ({
    ...version,
    texts: Object.fromEntries((byVersion.get(version.id) ?? []).map(({ locale, text }) => [locale, text])),
    origins: Object.fromEntries((byVersion.get(version.id) ?? []).map(({ locale, origin }) => [locale, origin])),
  }))
}
