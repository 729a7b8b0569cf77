import { createTranslator } from 'use-intl/core'
import en from '@/messages/en/outside.json'
import hans from '@/messages/zh-Hans/outside.json'
import hant from '@/messages/zh-Hant/outside.json'
import type { Locale } from '@/newsroom/language/locales'
import { CODE_MINUTES } from '@/newsroom/preview/code-tries'

const WORDS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

type Facts = { readonly house: string; readonly name: string; readonly code: string }

/** What an outside reviewer reads, in the language of the piece they were asked about. */
export const codeLetter = (language: Locale, { house, name, code }: Facts) => {
  const words = createTranslator({ locale: language, messages: WORDS[language], namespace: 'letter' })
  return { subject: words('subject', { house }), text: words('text', { house, name, code, minutes: CODE_MINUTES }) }
}
