import { createTranslator } from 'use-intl/core'
import type { NoticeToMail } from '@/db/queries/notifications/to-mail'
import en from '@/messages/en/notifications.json'
import hans from '@/messages/zh-Hans/notifications.json'
import hant from '@/messages/zh-Hant/notifications.json'
import type { Locale } from '@/newsroom/language/locales'
import { noticeHref } from '@/newsroom/notifications/place'

const NOTIFICATIONS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

/** Whose house it is, and where it stands. */
export type House = { readonly name: string; readonly origin: string }

export type Words = { readonly subject: string; readonly text: string }

const inLanguage = (locale: Locale) => createTranslator({ locale, messages: NOTIFICATIONS[locale] })

/** One line, whatever a headline may hold. */
const line = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

const sentence = ({ person, kind, who, what, said }: NoticeToMail): string => {
  const words = inLanguage(person.language)
  return line(words(`said.${kind}`, { who: who ?? words('house'), what: what ?? words('limited'), ...said }))
}

const settings = ({ origin }: House): string => `${origin}/account#notifications`

/** One notice as a mail of its own. */
export const noticeLetter = (house: House, notice: NoticeToMail): Words => {
  const { person, id } = notice
  const words = inLanguage(person.language)
  const link = house.origin + noticeHref(id)
  const said = sentence(notice)
  const values = { name: person.name, said, link, house: house.name, settings: settings(house) }
  return { subject: said, text: words('mail.one', values) }
}

/** What a day brought, as one mail; null: nothing is left of it. */
export const digestLetter = (house: House, notices: readonly NoticeToMail[]): Words | null => {
  const [first] = notices
  if (!first) return null
  const { person } = first
  const words = inLanguage(person.language)
  const list = notices.map((notice) => `· ${sentence(notice)}\n  ${house.origin}${noticeHref(notice.id)}`).join('\n\n')
  const values = { name: person.name, list, house: house.name, settings: settings(house) }
  return {
    subject: words('mail.digestSubject', { house: house.name, count: notices.length }),
    text: words('mail.digest', { ...values, count: notices.length }),
  }
}
