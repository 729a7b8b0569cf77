import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerText } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import { contentHash } from '@/newsroom/disclaimers/content-hash'
import type { Texts, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import type { TextHands, VersionProof } from '@/newsroom/notices/proof'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { shelfNames } from '../disclaimer-rules'
import { versionsOf } from '../disclaimer-versions'
import { rulesThen } from './rules-then'
import { versionUse } from './version-use'

const writer = alias(person, 'writer')
const approver = alias(person, 'approver')

const handsOfTexts = async (reader: Reader, versionId: string): Promise<readonly TextHands[]> => {
  const rows = await reader
    .select({ locale: disclaimerText.locale, writtenBy: writer.name, approvedBy: approver.name })
    .from(disclaimerText)
    .innerJoin(writer, eq(writer.id, disclaimerText.writtenBy))
    .leftJoin(approver, eq(approver.id, disclaimerText.approvedBy))
    .where(and(eq(disclaimerText.versionId, versionId), eq(disclaimerText.state, 'approved')))
  return LOCALES.flatMap((locale) => rows.filter((row) => row.locale === locale))
}

/** What a machine converted stands in the version and was never approved. */
const approvedTexts = ({ texts, origins }: VersionOnScreen): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([locale]) => isLocale(locale) && origins[locale] !== 'converted'))

const wordingsOf = (texts: Texts) =>
  Object.entries(texts).flatMap(([locale, text]) => (isLocale(locale) ? [{ locale, text }] : []))

const wasApproved = ({ approvedAt, contentHash: hash }: VersionOnScreen): boolean =>
  approvedAt !== null && hash !== null

/** From its own day until its last one, or until a newer version took its place. */
const spanOf = ({ effectiveFrom, effectiveTo }: VersionOnScreen, after: VersionOnScreen | undefined) => {
  const ends = [effectiveTo, after?.effectiveFrom ?? null].flatMap((end) => (end ? [end.getTime()] : []))
  return { effectiveFrom, effectiveTo: ends.length === 0 ? null : new Date(Math.min(...ends)) }
}

/** All that proves an approved version; null when there is none or this person may not read it. */
export const versionProof = async (
  reader: Reader,
  actor: Actor,
  key: string,
  n: number,
): Promise<VersionProof | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const [template] = await reader.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
  const approved = template ? (await versionsOf(reader, [template.id])).filter(wasApproved) : []
  const version = approved.find((known) => known.n === n)
  if (!template || !version?.approvedAt || !version.approvedBy || version.contentHash === null) return null
  const after = approved.findLast((known) => known.n > n)
  const before = approved.find((known) => known.n < n)
  const { id, name, names, kind, placement, withdrawnAt } = template
  const texts = approvedTexts(version)
  const { changeNote, writtenBy, writtenAt, approvedBy, approvedAt, effectiveFrom, effectiveTo } = version
  return {
    ...{ n, changeNote, texts, writtenBy, writtenAt, approvedBy, approvedAt, effectiveFrom, effectiveTo },
    template: { id, key, name, names, kind, placement, withdrawnAt },
    hands: await handsOfTexts(reader, version.id),
    contentHash: version.contentHash,
    isProven: contentHash(key, n, wordingsOf(texts)) === version.contentHash,
    before: before ? { n: before.n, texts: approvedTexts(before) } : null,
    newer: approved[0] && approved[0].n > n ? approved[0].n : null,
    rules: await rulesThen(reader, id, spanOf(version, after)),
    shelves: await shelfNames(reader),
    use: await versionUse(reader, version.id),
  }
}
