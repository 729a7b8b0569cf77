import { createTranslator } from 'use-intl/core'
import en from '@/messages/en/people.json'
import hans from '@/messages/zh-Hans/people.json'
import hant from '@/messages/zh-Hant/people.json'
import type { Locale } from '@/newsroom/language/locales'

const PEOPLE: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

type Invited = { readonly name: string; readonly language: Locale }

/** What an invitee reads, in their language. */
export const invitationLetter = ({ name, language }: Invited, house: string, link: string) => {
  const words = createTranslator({ locale: language, messages: PEOPLE[language], namespace: 'letter' })
  return { subject: words('subject', { house }), text: words('text', { name, house, link }) }
}
