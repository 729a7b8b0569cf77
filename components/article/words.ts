import { createTranslator } from 'use-intl/core'
import en from '@/messages/en/site.json'
import hans from '@/messages/zh-Hans/site.json'
import hant from '@/messages/zh-Hant/site.json'
import type { Locale } from '@/newsroom/language/locales'

const WORDS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

/** Words of the public pages in the language of the page. No cookie, header or setting of the visitor is asked. */
export const siteWords = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] })

export type SiteWords = ReturnType<typeof siteWords>
