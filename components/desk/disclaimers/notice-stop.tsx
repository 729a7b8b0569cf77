'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import type { Issue } from '@/newsroom/issue'
import { isLocale } from '@/newsroom/language/locales'
import { VARIABLE_WORDS } from './variable-words'

const STOPS = ['disclaimerMissing', 'variableMissing'] as const

/** A notice the piece must carry and cannot: what is missing, which rule asks for it, and where to go. */
export function NoticeStop({ issue }: { readonly issue: Issue }) {
  const t = useTranslations('disclaimers')
  const key = STOPS.find((known) => known === issue.key)
  if (key === undefined) return null
  const said = (name: string) => String(issue.values?.[name] ?? '')
  const locale = said('locale')
  const variable = VARIABLES.find((known) => known === said('variable'))
  return (
    <li className="flex flex-col gap-1 border-l-2 border-vermilion pl-3">
      <p className="text-14 font-medium text-vermilion">{t('carried.stops')}</p>
      <p className="text-16">
        {t(`carried.${key}`, {
          template: said('template'),
          rule: said('rule').slice(0, 8),
          language: isLocale(locale) ? t(`languages.${locale}`) : locale,
          variable: variable ? t(`version.variable.${VARIABLE_WORDS[variable]}`) : said('variable'),
        })}
      </p>
      <Link href={`/desk/disclaimers/${said('key')}`} className="link target text-14">
        {t('carried.open')}
      </Link>
    </li>
  )
}
