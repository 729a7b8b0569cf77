'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/newsroom/story/calendar'
import { useDayName } from './use-day-name'

export type FurtherProps = {
  readonly filled: CalendarDay
  /** Where a day is shown with more room; null: here already. */
  readonly weekHref: ((day: string) => string) | null
  readonly tabIndex: 0 | -1
}

/** How many more there are than fit, and the way to them. */
export function Further({ filled: { day, entries, count }, weekHref, tabIndex }: FurtherProps) {
  const t = useTranslations('calendar')
  const dayName = useDayName()
  const more = count - entries.length
  if (more === 0) return null
  const words = t('further', { count: more })
  if (weekHref === null) return <p className="text-14 text-muted">{words}</p>
  return (
    <Link
      href={weekHref(day)}
      tabIndex={tabIndex}
      aria-label={t('furtherOn', { day: dayName(day), count: more })}
      className="link target text-14"
    >
      {words}
    </Link>
  )
}
