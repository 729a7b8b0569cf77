import { and, desc, eq, gt, isNotNull, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { LOCALES } from '@/newsroom/language/locales'
import type { PublicNoticeVersion } from '@/newsroom/notices/public-notice'

/** Approved once is approved for good: withdrawing a template does not unsay that. */
const wasApproved = and(isNotNull(disclaimerVersion.approvedAt), isNotNull(disclaimerVersion.contentHash))

const newestAfter = async (reader: Reader, templateId: string, n: number): Promise<PublicNoticeVersion['newer']> => {
  const [newer] = await reader
    .select({ n: disclaimerVersion.n, effectiveFrom: disclaimerVersion.effectiveFrom })
    .from(disclaimerVersion)
    .where(and(eq(disclaimerVersion.templateId, templateId), gt(disclaimerVersion.n, n), wasApproved))
    .orderBy(desc(disclaimerVersion.n))
    .limit(1)
  return newer ?? null
}

const approvedTexts = async (reader: Reader, versionId: string): Promise<PublicNoticeVersion['texts']> => {
  const rows = await reader
    .select({ locale: disclaimerText.locale, text: disclaimerText.text })
    .from(disclaimerText)
    .where(and(eq(disclaimerText.versionId, versionId), eq(disclaimerText.state, 'approved')))
  return LOCALES.flatMap((locale) => rows.filter((row) => row.locale === locale))
}

/** An approved version of a notice for readers; null for a draft, for what only the newsroom sees, and for none. */
export const publicNotice = async (reader: Reader, key: string, n: number): Promise<PublicNoticeVersion | null> => {
  const [row] = await reader
    .select({ version: disclaimerVersion, kind: disclaimerTemplate.kind, withdrawnAt: disclaimerTemplate.withdrawnAt })
    .from(disclaimerTemplate)
    .innerJoin(disclaimerVersion, eq(disclaimerVersion.templateId, disclaimerTemplate.id))
    .where(
      and(
        eq(disclaimerTemplate.key, key),
        eq(disclaimerVersion.n, n),
        ne(disclaimerTemplate.placement, 'internal'),
        wasApproved,
      ),
    )
  if (!row?.version.approvedAt || row.version.contentHash === null) return null
  const { id, templateId, effectiveFrom, effectiveTo, approvedAt, contentHash } = row.version
  return {
    ...{ key, n, kind: row.kind, effectiveFrom, effectiveTo, approvedAt, contentHash, withdrawnAt: row.withdrawnAt },
    texts: await approvedTexts(reader, id),
    newer: await newestAfter(reader, templateId, n),
  }
}
