import { isEffective, type Rule, type StandingMatter, type Template } from '@/newsroom/disclaimers/standing-matter'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { languagesAsked } from './languages-asked'

type MissingLanguage = { readonly template: Template; readonly locale: Locale; readonly rules: number }

const hasWording = ({ versions, fallbacks }: Template, locale: Locale, at: Date): boolean => {
  const [version] = versions.filter((each) => isEffective(each, at)).toSorted((a, b) => b.n - a.n)
  return [locale, ...(fallbacks[locale] ?? [])].some((each) => Boolean(version?.texts[each]))
}

/** Languages in which a rule in force requires a template that has no approved wording there: such pieces are stopped. */
export const missingLanguages = ({ rules, templates }: StandingMatter, at: Date): readonly MissingLanguage[] =>
  templates.flatMap((template) => {
    const demands = rules.filter(
      (rule: Rule) => rule.templateId === template.id && rule.effect === 'require' && isEffective(rule, at),
    )
    return LOCALES.flatMap((locale) => {
      const asking = demands.filter(({ when }) => languagesAsked(when).includes(locale)).length
      return asking === 0 || hasWording(template, locale, at) ? [] : [{ template, locale, rules: asking }]
    })
  })
