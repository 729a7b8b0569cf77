import { LOCALES, type Locale, type PerLocale } from '@/newsroom/language/locales'
import { type NamedTemplate, templateName, writtenIn } from './template-name'

/** The names of a template as a form for readers of this language starts with them: its own field is never empty. */
export const typedNames = (template: NamedTemplate, own: Locale): PerLocale => {
  const { en = '', 'zh-Hant': hant = '', 'zh-Hans': hans = '' } = template.names
  return { en, 'zh-Hant': hant, 'zh-Hans': hans, [own]: templateName(template, own) }
}

/** What stands in for a name in a language does not become one by being left as it is. */
const isLeft = (before: NamedTemplate, own: Locale, name: string): boolean =>
  before.names[own] === undefined && name === templateName(before, own)

/**
 * What a template is called after somebody who reads this language has typed names; blank ones are none. The name of
 * last resort follows the language it was written in; of a new template, `before` null, that is the writer's own.
 */
export const rename = (typed: PerLocale, own: Locale, before: NamedTemplate | null): NamedTemplate => {
  const names = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const name = typed[locale].trim()
      const isNone = name === '' || (before !== null && locale === own && isLeft(before, own, name))
      return isNone ? [] : [[locale, name]]
    }),
  )
  const language = before ? writtenIn(before) : own
  return { name: (language && names[language]) ?? before?.name ?? '', names }
}
