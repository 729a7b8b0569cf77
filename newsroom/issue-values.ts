import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Issue } from './issue'
import type { Locale } from './language/locales'

/** What the sentence of an issue is filled with for somebody who reads this language. */
export const issueValues = (
  { values = {} }: Pick<Issue, 'values'>,
  locale: Locale,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'object' ? templateName(value, locale) : value,
    ]),
  )
