import { createTranslator } from 'use-intl/core'
import type { OwnerToTell } from '@/db/queries/notices/owners-to-tell'
import en from '@/messages/en/notices.json'
import hans from '@/messages/zh-Hans/notices.json'
import hant from '@/messages/zh-Hant/notices.json'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import { dayInWords } from '@/newsroom/time/day-in-words'
import type { House, Words } from '../mail/notice-letter'

const WORDS: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

/** What an owner gets by post: which template, what about it, and where it stands. */
export const ownerLetter = (house: House, { about, person, template, at }: OwnerToTell): Words => {
  const words = createTranslator({ locale: person.language, messages: WORDS[person.language] })
  const day = dayInWords(at, person.language, person.timeZone)
  const values = { template: templateName(template, person.language), day }
  const subject = words(`mail.${about}`, values)
  const link = `${house.origin}/desk/disclaimers/${template.key}`
  return { subject, text: words('mail.text', { name: person.name, said: subject, link, house: house.name }) }
}
