'use client'

import { useLocale, useNow, useTimeZone, useTranslations } from 'next-intl'
import { formatsIn } from '@/components/ui/formats'
import { isLocale } from '@/newsroom/language/locales'
import type { Due } from '@/newsroom/story/story-line'
import { inZone } from '@/newsroom/time/in-zone'
import { isOverdue } from '@/newsroom/time/is-overdue'

const MINUTE = 60_000

/** By when a piece is due, on the clock that was meant (named where it is not the reader's own), and that it is past. */
export function DueWord({ due: { at, zone: meant } }: { readonly due: Due }) {
  const t = useTranslations('work.row')
  const language = useLocale()
  const own = useTimeZone() ?? 'UTC'
  const now = useNow({ updateInterval: MINUTE })
  const zone = meant ?? own
  const when = formatsIn(language, zone).dateTime(at, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === own ? {} : { timeZoneName: 'short' }),
  })
  const whole = inZone(at, isLocale(language) ? language : 'en', zone)
  return (
    <time dateTime={at.toISOString()} title={whole} className="tabular">
      {isOverdue(at, now) ? <strong className="font-medium text-vermilion">{`${t('overdue')} · `}</strong> : null}
      {t('due', { when })}
    </time>
  )
}
