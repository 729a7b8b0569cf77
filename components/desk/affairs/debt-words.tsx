'use client'

import { useLocale, useNow, useTimeZone, useTranslations } from 'next-intl'
import { isLocale } from '@/newsroom/language/locales'
import type { OpenDebt } from '@/newsroom/story/affairs'
import { inZone } from '@/newsroom/time/in-zone'
import { isOverdue } from '@/newsroom/time/is-overdue'

const MINUTE = 60_000

/** By when somebody else has to have looked, and in words when that is past. */
export function DebtDue({ dueAt }: Pick<OpenDebt, 'dueAt'>) {
  const t = useTranslations('corrections.debts')
  const language = useLocale()
  const zone = useTimeZone() ?? 'UTC'
  const now = useNow({ updateInterval: MINUTE })
  return (
    <time dateTime={dueAt.toISOString()} className="tabular">
      {isOverdue(dueAt, now) ? <strong className="font-medium text-vermilion">{`${t('overdue')} · `}</strong> : null}
      {t('due', { when: inZone(dueAt, isLocale(language) ? language : 'en', zone) })}
    </time>
  )
}
