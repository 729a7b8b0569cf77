import { createTranslator } from 'use-intl/core'
import en from '@/messages/en/outside.json'
import hans from '@/messages/zh-Hans/outside.json'
import hant from '@/messages/zh-Hant/outside.json'
import type { Locale } from '@/newsroom/language/locales'

const WORDS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

/** Words for people outside, in the language of their browser: the piece they see may be in another. */
export const outsideWords = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] })

export type OutsideWords = ReturnType<typeof outsideWords>
