import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import { NAMESPACES } from './namespaces'

/** Every word of the interface in one language, by namespace. */
export const loadMessages = async (locale: Locale): Promise<AbstractIntlMessages> => {
  const files = await Promise.all(
    NAMESPACES.map(async (namespace) => [namespace, (await import(`./${locale}/${namespace}.json`)).default]),
  )
  return Object.fromEntries(files)
}
