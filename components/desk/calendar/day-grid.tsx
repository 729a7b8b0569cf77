'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { formatsIn } from '@/components/ui/formats'
import type { CalendarDay, Entry } from '@/newsroom/story/calendar'
import type { CalendarPlace } from '@/newsroom/story/calendar-place'
import { DayCell } from './day-cell'
import type { FurtherProps } from './further'
import type { Carrying } from './use-carrying'
import type { DayKeys } from './use-day-keys'

export type DayGridProps = {
  readonly label: string
  readonly place: CalendarPlace
  readonly weeks: readonly (readonly string[])[]
  readonly days: readonly CalendarDay[]
  readonly today: string
  readonly keys: DayKeys
  readonly carrying: Carrying
  readonly weekHref: FurtherProps['weekHref']
  readonly onMove: (entry: Entry) => void
}

/** A wall calendar of whole weeks. */
export function DayGrid({ label, place, weeks, days, today, keys, carrying, weekHref, onMove }: DayGridProps) {
  const t = useTranslations('calendar')
  const hint = useId()
  const byDay = new Map(days.map((filled) => [filled.day, filled]))
  return (
    <>
      <table
        ref={keys.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table worked by arrow keys is a grid
        role="grid"
        aria-label={label}
        aria-describedby={hint}
        onKeyDown={keys.onKeyDown}
        className="w-full table-fixed border-collapse"
      >
        <Weekdays week={weeks[0] ?? []} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  filled={byDay.get(day) ?? { day, entries: [], count: 0 }}
                  zone={place.zone}
                  isOutside={!day.startsWith(place.month)}
                  isToday={day === today}
                  isCurrent={day === keys.current}
                  carrying={carrying}
                  weekHref={weekHref}
                  onFocus={() => keys.onFocusDay(day)}
                  onMove={onMove}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={hint} className="max-w-[68ch] text-14 text-muted">
        {t('hint')}
      </p>
    </>
  )
}

function Weekdays({ week }: { readonly week: readonly string[] }) {
  const formats = formatsIn(useLocale(), 'UTC')
  const name = (day: string, weekday: 'long' | 'short') => formats.dateTime(new Date(`${day}T00:00Z`), { weekday })
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" abbr={name(day, 'long')} className="pb-1 text-left text-14 font-normal text-muted">
            {name(day, 'short')}
          </th>
        ))}
      </tr>
    </thead>
  )
}
