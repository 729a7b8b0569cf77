import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { factsOf } from '@/newsroom/disclaimers/facts'
import { type Resolved, resolve } from '@/newsroom/disclaimers/resolve'
import type { StandingMatter, Version } from '@/newsroom/disclaimers/standing-matter'
import { valuesOf } from '@/newsroom/disclaimers/values'
import type { Locale } from '@/newsroom/language/locales'
import type { Package } from '@/newsroom/story/package'
import { standingRules } from './disclaimer-rules'

const demandedTemplates = (reader: Reader, ids: readonly string[]) =>
  reader
    .select({
      id: disclaimerTemplate.id,
      key: disclaimerTemplate.key,
      name: disclaimerTemplate.name,
      kind: disclaimerTemplate.kind,
      placement: disclaimerTemplate.placement,
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
    .where(and(inArray(disclaimerVersion.templateId, [...templateIds]), eq(disclaimerVersion.state, 'approved')))

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

/** The rules in force at `at` or later, with every template they demand: all that `resolve` needs for any piece. */
export const standingMatter = async (reader: Reader, at: Date): Promise<StandingMatter> => {
  const rules = await standingRules(reader, at)
  const ids = [...new Set(rules.map(({ templateId }) => templateId))]
  if (ids.length === 0) return { rules, templates: [] }
  const templates = await demandedTemplates(reader, ids)
  const texts = Map.groupBy(await approvedTexts(reader, ids), ({ templateId }) => templateId)
  return {
    rules,
    templates: templates.map((template) => ({ ...template, versions: versionsOf(texts.get(template.id) ?? []) })),
  }
}

/** The notices this package must carry at `at`, as the database stands in this transaction. */
export const noticesFor = async (reader: Reader, pkg: Package, at: Date): Promise<Resolved> => {
  const matter = await standingMatter(reader, at)
  const sections = await reader.select({ id: section.id, slug: section.slug }).from(section)
  const topics = await reader.select({ id: topic.id, slug: topic.slug }).from(topic)
  const [house] = await reader.select({ name: newsroom.name }).from(newsroom)
  return resolve({
    ...matter,
    facts: factsOf(pkg, { sections, topics }),
    values: valuesOf(pkg, { name: house?.name ?? '' }),
    at,
  })
}
