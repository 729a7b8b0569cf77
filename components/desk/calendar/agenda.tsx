'use client'

import { useTranslations } from 'next-intl'
import { type CalendarDay, type Entry, entryKey } from '@/newsroom/story/calendar'
import { EntryLine } from './entry-line'
import { Further, type FurtherProps } from './further'
import { useDayName } from './use-day-name'

type AgendaProps = {
  readonly days: readonly CalendarDay[]
  readonly zone: string
  readonly weekHref: FurtherProps['weekHref']
  readonly onMove: (entry: Entry) => void
}

/** The same on a phone: day by day, and only those on which anything comes. */
export function Agenda({ days, zone, weekHref, onMove }: AgendaProps) {
  const t = useTranslations('calendar')
  const dayName = useDayName()
  const full = days.filter(({ count }) => count > 0)
  if (full.length === 0) return <p className="text-muted">{t('nothing')}</p>
  return (
    <ol className="flex flex-col gap-6">
      {full.map((filled) => (
        <li key={filled.day} className="flex flex-col gap-2">
          <h3 className="border-b border-ink text-16 font-semibold">{dayName(filled.day)}</h3>
          <ul className="flex flex-col">
            {filled.entries.map((entry) => (
              <li key={entryKey(entry)} className="flex items-start justify-between gap-3 border-b border-rule py-2">
                <EntryLine entry={entry} zone={zone} onMove={onMove} tabIndex={0} />
              </li>
            ))}
          </ul>
          <Further {...{ filled, weekHref }} tabIndex={0} />
        </li>
      ))}
    </ol>
  )
}
