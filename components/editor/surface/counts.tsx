'use client'

import { useTranslations } from 'next-intl'
import type { Copy } from '@/newsroom/copy/copy'
import { countCopy } from '@/newsroom/copy/count'
import type { Locale } from '@/newsroom/language/locales'

/** Words or characters a reader takes in a minute. */
const SPEED: Readonly<Record<Locale, number>> = { en: 230, 'zh-Hant': 400, 'zh-Hans': 400 }

type Props = { readonly copy: Copy; readonly language: Locale }

/** How long the copy is, in words and in characters, and how long it takes to read. */
export function Counts({ copy, language }: Props) {
  const words = useTranslations('editor.counts')
  const count = countCopy(copy)
  const minutes = Math.max(1, Math.round((language === 'en' ? count.words : count.characters) / SPEED[language]))
  return (
    <p className="copy-counts">
      <span>{words('words', { count: count.words })}</span>
      <span>{words('characters', { count: count.characters })}</span>
      <span>{words('minutes', { count: minutes })}</span>
    </p>
  )
}
