import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { FileRule, FileTemplate, NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import type { RuleOnScreen, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { isLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { rulesOf } from '../disclaimer-rules'
import { versionsOf } from '../disclaimer-versions'
import { versionInForce } from '../disclaimers'

type Template = typeof disclaimerTemplate.$inferSelect

/** What stands, and what was newly written; not what was returned or is only to take the place of another. */
const isTold = ({ state, replacesId }: RuleOnScreen): boolean =>
  state === 'approved' || (state === 'draft' && replacesId === null)

const told = ({ effect, when, jurisdictions, placement, priority, effectiveTo }: RuleOnScreen): FileRule => ({
  ...{ effect, when, jurisdictions: [...jurisdictions], placement, priority },
  effectiveTo: effectiveTo?.toISOString() ?? null,
})

/** In an order that does not hang on ids. */
const inOrder = (a: FileRule, b: FileRule) =>
  b.priority - a.priority || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

const textsOf = (version: VersionOnScreen | undefined): FileTemplate['texts'] =>
  Object.fromEntries(
    Object.entries(version?.texts ?? {}).flatMap(([locale, text]) =>
      isLocale(locale) ? [[locale, { text, origin: version?.origins[locale] ?? 'authored' }]] : [],
    ),
  )

const templateTold = (
  { key, kind, name, legalBasis, placement, removable, requiresAck, exclusiveGroup }: Template,
  version: VersionOnScreen | undefined,
  rules: readonly RuleOnScreen[],
): FileTemplate => ({
  ...{ key, kind, name, legalBasis, placement, removable, requiresAck, exclusiveGroup },
  note: version?.changeNote ?? '',
  texts: textsOf(version),
  rules: rules.filter(isTold).map(told).toSorted(inOrder),
})

/**
 * The book as one file: of every template that is not withdrawn the wording in force, or the newest where none is, and
 * its rules. Null for those who keep no disclaimers.
 */
export const noticesFile = async (reader: Reader, actor: Actor, at: Date): Promise<NoticesFile | null> => {
  if (!can(actor, 'disclaimer.write')) return null
  const { withdrawnAt, key } = disclaimerTemplate
  const templates = await reader.select().from(disclaimerTemplate).where(isNull(withdrawnAt)).orderBy(asc(key))
  const ids = templates.map(({ id }) => id)
  const versions = Map.groupBy(await versionsOf(reader, ids), ({ templateId }) => templateId)
  const rules = Map.groupBy(await rulesOf(reader, actor, templates, at), ({ templateId }) => templateId)
  return {
    format: 'stet-notices/1',
    templates: templates.map((template) => {
      const own = versions.get(template.id) ?? []
      return templateTold(template, versionInForce(own, at) ?? own[0], rules.get(template.id) ?? [])
    }),
  }
}
