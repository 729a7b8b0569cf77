import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { NAMESPACES } from '@/messages/namespaces'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

const MESSAGES = resolve(import.meta.dirname, '../../messages')

/** What the interface says at this key, e.g. `moves.file.label`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

const read = (locale: Locale): Words => {
  const messages = Object.fromEntries(
    NAMESPACES.map((name) => [name, JSON.parse(readFileSync(join(MESSAGES, locale, `${name}.json`), 'utf8'))]),
  )
  return createTranslator({ locale, messages, timeZone: 'Asia/Taipei' })
}

const READ = new Map(LOCALES.map((locale) => [locale, read(locale)]))

/** The interface's own words in a language, so that no journey repeats a label. */
export const wordsIn = (locale: Locale): Words => READ.get(locale) ?? read(locale)
