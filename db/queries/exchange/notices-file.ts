import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { FileRule } from '@/newsroom/disclaimers/exchange/file-rule'
import type { FileTemplate, NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import type { RuleOnScreen, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { Span } from '@/newsroom/disclaimers/standing-matter'
import { isLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { rulesOf } from '../disclaimer-rules'
import { versionsOf } from '../disclaimer-versions'
import { versionInForce } from '../disclaimers'
import { standInsIn } from './stand-ins-in'

type Template = typeof disclaimerTemplate.$inferSelect

/** What stands, and what was newly written; not what was returned or is only to take the place of another. */
const isTold = ({ state, replacesId }: RuleOnScreen): boolean =>
  state === 'approved' || (state === 'draft' && replacesId === null)

/** Nothing begins before it is approved: a beginning in the past is none for another house. */
const days = ({ effectiveFrom, effectiveTo }: Span, at: Date) => ({
  effectiveFrom: effectiveFrom > at ? effectiveFrom.toISOString() : null,
  effectiveTo: effectiveTo?.toISOString() ?? null,
})

const told = ({ effect, when, jurisdictions, placement, priority, ...span }: RuleOnScreen, at: Date): FileRule => ({
  ...{ effect, when, jurisdictions: [...jurisdictions], placement, priority },
  ...days(span, at),
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

type Beside = {
  readonly version: VersionOnScreen | undefined
  readonly standIns: FileTemplate['standIns']
  readonly rules: readonly RuleOnScreen[]
  readonly at: Date
}

const templateTold = (
  { key, kind, name, names, legalBasis, placement, removable, requiresAck, exclusiveGroup }: Template,
  { version, standIns, rules, at }: Beside,
): FileTemplate => ({
  ...{ key, kind, name, names, legalBasis, placement, removable, requiresAck, exclusiveGroup },
  note: version?.changeNote ?? '',
  texts: textsOf(version),
  ...(version ? days(version, at) : { effectiveFrom: null, effectiveTo: null }),
  standIns: [...standIns],
  rules: rules
    .filter(isTold)
    .map((rule) => told(rule, at))
    .toSorted(inOrder),
})

/**
 * The book as one file: of every template that is not withdrawn the wording in force, or the newest where none is, the
 * languages that stand in for others, and its rules. Null for those who keep no disclaimers.
 */
export const noticesFile = async (reader: Reader, actor: Actor, at: Date): Promise<NoticesFile | null> => {
  if (!can(actor, 'disclaimer.write')) return null
  const { withdrawnAt, key } = disclaimerTemplate
  const templates = await reader.select().from(disclaimerTemplate).where(isNull(withdrawnAt)).orderBy(asc(key))
  const ids = templates.map(({ id }) => id)
  const versions = Map.groupBy(await versionsOf(reader, ids), ({ templateId }) => templateId)
  const rules = Map.groupBy(await rulesOf(reader, actor, templates, at), ({ templateId }) => templateId)
  const standIns = Map.groupBy(await standInsIn(reader, ids), ({ templateId }) => templateId)
  return {
    format: 'stet-notices/1',
    templates: templates.map((template) => {
      const own = versions.get(template.id) ?? []
      return templateTold(template, {
        version: versionInForce(own, at) ?? own[0],
        standIns: (standIns.get(template.id) ?? []).map(({ locale, standIn }) => ({ locale, standIn })),
        rules: rules.get(template.id) ?? [],
        at,
      })
    }),
  }
}
