import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerFallback, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { BEGUN, factsOf } from '@/newsroom/disclaimers/facts'
import { asksFor } from '@/newsroom/disclaimers/leaves'
import { type Resolved, resolve } from '@/newsroom/disclaimers/resolve'
import type { StandingMatter, Template, Version } from '@/newsroom/disclaimers/standing-matter'
import { valuesOf } from '@/newsroom/disclaimers/values'
import type { Locale } from '@/newsroom/language/locales'
import type { Package } from '@/newsroom/story/package'
import { aroundPiece, type StandingPiece } from './around-piece'
import { standingRules } from './disclaimer-rules'
import { electionsAt } from './elections/elections-at'
import { noticeChoices } from './notice-choices'
import { CALLED } from './template-names'

const demandedTemplates = (reader: Reader, ids: readonly string[]) =>
  reader
    .select({
      id: disclaimerTemplate.id,
      key: disclaimerTemplate.key,
      ...CALLED,
      kind: disclaimerTemplate.kind,
      placement: disclaimerTemplate.placement,
      removable: disclaimerTemplate.removable,
      exclusiveGroup: disclaimerTemplate.exclusiveGroup,
    })
    .from(disclaimerTemplate)
    .where(inArray(disclaimerTemplate.id, [...ids]))

const approvedTexts = (reader: Reader, templateIds: readonly string[]) =>
  reader
    .select({
      templateId: disclaimerVersion.templateId,
      id: disclaimerVersion.id,
      n: disclaimerVersion.n,
      effectiveFrom: disclaimerVersion.effectiveFrom,
      effectiveTo: disclaimerVersion.effectiveTo,
      locale: disclaimerText.locale,
      text: disclaimerText.text,
    })
    .from(disclaimerVersion)
    .innerJoin(disclaimerText, eq(disclaimerText.versionId, disclaimerVersion.id))
    .where(
      and(
        inArray(disclaimerVersion.templateId, [...templateIds]),
        eq(disclaimerVersion.state, 'approved'),
        eq(disclaimerText.state, 'approved'),
      ),
    )

type TextRow = Awaited<ReturnType<typeof approvedTexts>>[number]

const versionsOf = (rows: readonly TextRow[]): readonly Version[] =>
  [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((texts) => {
    const [first] = texts
    if (!first) return []
    const { id, n, effectiveFrom, effectiveTo } = first
    const byLocale: Partial<Record<Locale, string>> = Object.fromEntries(
      texts.map(({ locale, text }) => [locale, text]),
    )
    return [{ id, n, effectiveFrom, effectiveTo, texts: byLocale }]
  })

/** The approved languages that may stand in for others, by template. */
const approvedFallbacks = async (reader: Reader, templateIds: readonly string[]) => {
  const rows = await reader
    .select({
      templateId: disclaimerFallback.templateId,
      locale: disclaimerFallback.locale,
      standIn: disclaimerFallback.standIn,
    })
    .from(disclaimerFallback)
    .where(
      and(
        inArray(disclaimerFallback.templateId, [...templateIds]),
        isNotNull(disclaimerFallback.approvedAt),
        isNull(disclaimerFallback.endedAt),
      ),
    )
    .orderBy(disclaimerFallback.position, disclaimerFallback.id)
  return Map.groupBy(rows, ({ templateId }) => templateId)
}

const chainsOf = (rows: readonly { readonly locale: Locale; readonly standIn: Locale }[]): Template['fallbacks'] =>
  Object.fromEntries(
    [...Map.groupBy(rows, ({ locale }) => locale)].map(([locale, of]) => [locale, of.map(({ standIn }) => standIn)]),
  )

/**
 * The rules in force at `at` or later, with every template they are about and those named beside: all that `resolve`
 * needs for any piece.
 */
export const standingMatter = async (
  reader: Reader,
  at: Date,
  named: readonly string[] = [],
): Promise<StandingMatter> => {
  const rules = await standingRules(reader, at)
  const ids = [...new Set([...rules.map(({ templateId }) => templateId), ...named])]
  if (ids.length === 0) return { rules, templates: [] }
  const templates = await demandedTemplates(reader, ids)
  const texts = Map.groupBy(await approvedTexts(reader, ids), ({ templateId }) => templateId)
  const fallbacks = await approvedFallbacks(reader, ids)
  return {
    rules,
    templates: templates.map((template) => ({
      ...template,
      versions: versionsOf(texts.get(template.id) ?? []),
      fallbacks: chainsOf(fallbacks.get(template.id) ?? []),
    })),
  }
}

/** The notices this package must carry at `at`, as the database stands in this transaction. */
export const noticesFor = async (
  reader: Reader,
  pkg: Package,
  at: Date,
  piece: StandingPiece | null,
): Promise<Resolved> => {
  const choices = piece ? await noticeChoices(reader, piece.edition.storyId) : []
  const matter = await standingMatter(
    reader,
    at,
    choices.map(({ templateId }) => templateId),
  )
  const sections = await reader.select({ id: section.id, slug: section.slug }).from(section)
  const topics = await reader.select({ id: topic.id, slug: topic.slug }).from(topic)
  const [house] = await reader.select({ name: newsroom.name, rightsContact: newsroom.rightsContact }).from(newsroom)
  const isAsked = asksFor(
    'electionWindow',
    matter.rules.map(({ when }) => when),
  )
  const elections = isAsked ? await electionsAt(reader, at) : []
  const around = piece ? await aroundPiece(reader, piece, matter, { pkg, at }) : BEGUN
  return resolve({
    ...matter,
    facts: factsOf(pkg, { sections, topics, elections }, around),
    values: valuesOf(pkg, house ?? { name: '', rightsContact: '' }),
    choices,
    at,
  })
}
