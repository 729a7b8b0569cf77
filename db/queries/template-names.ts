import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'

/** All that says what a template is called. */
export const CALLED = { name: disclaimerTemplate.name, names: disclaimerTemplate.names } as const

/** What each template is called in a language, by its key; a key nobody knows any more stands for itself. */
export const templateNames = async (reader: Reader, locale: Locale): Promise<(key: string) => string> => {
  const rows = await reader.select({ key: disclaimerTemplate.key, ...CALLED }).from(disclaimerTemplate)
  const names = new Map(rows.map(({ key, ...called }) => [key, templateName(called, locale)]))
  return (key) => names.get(key) ?? key
}
