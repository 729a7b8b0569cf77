'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useLanguage } from '@/components/ui/use-language'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import type { Issue } from '@/newsroom/issue'
import { issueValues } from '@/newsroom/issue-values'
import { isLocale } from '@/newsroom/language/locales'
import { VARIABLE_FIELDS } from './variable-fields'
import { VARIABLE_WORDS } from './variable-words'

const STOPS = ['disclaimerMissing', 'variableMissing'] as const

export type NoticeStopProps = {
  readonly issue: Issue
  /** Goes to the field that fills a variable. */
  readonly onFill?: (field: string) => void
  /** What can be decided about it nevertheless. */
  readonly children?: ReactNode
}

/** A notice the piece must carry and cannot: what is missing, which rule asks for it, and where to go. */
export function NoticeStop({ issue, onFill, children }: NoticeStopProps) {
  const t = useTranslations('disclaimers')
  const values = issueValues(issue, useLanguage())
  const said = (name: string) => String(values[name] ?? '')
  const key = STOPS.find((known) => known === issue.key)
  if (key === undefined) return null
  const locale = said('locale')
  const variable = VARIABLES.find((known) => known === said('variable'))
  const field = variable && VARIABLE_FIELDS[variable]
  return (
    <li className="flex flex-col gap-1 border-l-2 border-vermilion pl-3">
      <p className="text-14 font-medium text-vermilion">{t('carried.stops')}</p>
      <p className="text-16">
        {t(`carried.${key}`, {
          template: said('template'),
          rule: said('rule').slice(0, 8) || 'none',
          language: isLocale(locale) ? t(`languages.${locale}`) : locale,
          variable: variable ? t(`version.variable.${VARIABLE_WORDS[variable]}`) : said('variable'),
        })}
      </p>
      {field && onFill ? (
        <div>
          <Button size="text" onPress={() => onFill(field)}>
            {t('carried.fill')}
          </Button>
        </div>
      ) : null}
      <Link href={`/desk/disclaimers/${said('key')}`} className="link target text-14">
        {t('carried.open')}
      </Link>
      {children}
    </li>
  )
}
