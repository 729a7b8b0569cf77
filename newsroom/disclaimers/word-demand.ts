import { type Issue, stop } from '@/newsroom/issue'
import type { Locale } from '@/newsroom/language/locales'
import type { Demand } from './demand'
import { comesWithAge } from './from-days'
import type { Because, Notice } from './notice'
import { isEffective, type Template, type Version } from './standing-matter'
import { filledWith, missingVariables, type Values } from './variables'
import { fillWording } from './wording/fill-wording'

/** A demand in words, or what keeps it from being worded. */
export type Worded = { readonly notices: readonly Notice[]; readonly issues: readonly Issue[] }

type Piece = { readonly language: Locale; readonly values: Values; readonly at: Date }

/** How issues name whoever asks, the rule or nobody's rule, and what for. */
const asked = ({ ruleId, template: { key, name, names } }: Demand) => ({
  rule: ruleId ?? '',
  key,
  template: { name, names },
})

const missing = (demand: Demand, locale: Locale) =>
  stop('disclaimers', 'disclaimerMissing', { values: { ...asked(demand), locale } })

const unfilled = (demand: Demand, variable: string) =>
  stop('disclaimers', 'variableMissing', { values: { ...asked(demand), variable } })

const versionAt = ({ versions }: Template, at: Date) =>
  versions.filter((version) => isEffective(version, at)).sort((a, b) => b.n - a.n)[0]

/** The text in this language, else in the first language that may stand in for it; of the version in force, no other. */
const wordingIn = ({ texts }: Version, { fallbacks }: Template, language: Locale) =>
  [language, ...(fallbacks[language] ?? [])].flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ locale, text }] : []
  })[0]

const LATER = { age: '{{age}}' }

const because = ({ ruleId, facts }: Demand, language: Locale, locale: Locale): Because => ({
  ruleId,
  facts,
  ...(locale === language ? {} : { insteadOf: language }),
})

/** Words a demand for a piece. There is no conversion between scripts: a wording nobody approved stops the piece. */
export const wordDemand = (demand: Demand, { language, values, at }: Piece): Worded => {
  const { template, fromDays } = demand
  const version = versionAt(template, at)
  const wording = version && wordingIn(version, template, language)
  if (!version || !wording) return { notices: [], issues: [missing(demand, language)] }
  const known = comesWithAge(template.kind) ? { ...values, ...LATER } : values
  const gaps = missingVariables(wording.text, known)
  if (gaps.length > 0) return { notices: [], issues: gaps.map((variable) => unfilled(demand, variable)) }
  const notice: Notice = {
    templateId: template.id,
    key: template.key,
    kind: template.kind,
    versionId: version.id,
    n: version.n,
    locale: wording.locale,
    placement: demand.placement,
    ...fillWording(wording.text, known),
    values: filledWith(wording.text, known),
    because: because(demand, language, wording.locale),
    ...(fromDays === null ? {} : { fromDays }),
  }
  return { notices: [notice], issues: [] }
}
