import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { database } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { loadMessages } from '@/messages/load'
import { isLocale, type Locale } from '@/newsroom/language/locales'
import { preferredLocale } from '@/newsroom/language/preferred'
import { preferences } from './preferences'
import { viewer } from './viewer'

/** Which words, and whose clock: the viewer's own; before sign-in the browser's, else the house's. */
export default getRequestConfig(async ({ locale: asked }) => {
  const person = await viewer()
  const own = person ?? (await ofNobody())
  const locale = isLocale(asked) ? asked : own.language
  return { locale, messages: await loadMessages(locale), timeZone: own.timeZone, now: new Date() }
})

const ofNobody = async (): Promise<{ language: Locale; timeZone: string }> => {
  const house = await masthead(database())
  const browser = preferredLocale((await headers()).get('accept-language'))
  const language = (await preferences()).language ?? browser ?? house?.language ?? 'en'
  return { language, timeZone: house?.timeZone ?? 'UTC' }
}
