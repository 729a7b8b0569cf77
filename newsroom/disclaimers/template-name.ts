import { LOCALES, type Locale, type PerLocale, REGIONAL } from '@/newsroom/language/locales'

/** What a template is called in each language somebody named it in. */
export type TemplateNames = Readonly<Partial<PerLocale>>

export type NamedTemplate = {
  /** The name of last resort, in the language it was written in. */
  readonly name: string
  readonly names: TemplateNames
}

/** A trace frozen before templates had names in languages holds the one name alone. */
type Called = Pick<NamedTemplate, 'name'> & { readonly names?: TemplateNames | undefined }

/** Whoever reads one Chinese script reads the other; a name is for colleagues, no wording, and nothing is converted. */
const ALSO_READ: Readonly<Record<Locale, readonly Locale[]>> = {
  en: [],
  'zh-Hant': ['zh-Hans'],
  'zh-Hans': ['zh-Hant'],
}

/** What a template is called for somebody who reads this language. Everywhere: screens, mails, files and records. */
export const templateName = ({ name, names = {} }: Called, locale: Locale): string =>
  [locale, ...ALSO_READ[locale]].flatMap((known) => names[known] ?? [])[0] ?? name

/** Sorts templates as a list in this language does. */
export const byTemplateName = (locale: Locale): ((a: Called, b: Called) => number) => {
  const { compare } = new Intl.Collator(REGIONAL[locale])
  return (a, b) => compare(templateName(a, locale), templateName(b, locale))
}

/** In which language the name of last resort was written; undefined where that was never said. */
export const writtenIn = ({ name, names }: NamedTemplate): Locale | undefined =>
  LOCALES.find((locale) => names[locale] === name)
