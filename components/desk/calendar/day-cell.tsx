'use client'

import { useTranslations } from 'next-intl'
import { type DragEvent, useState } from 'react'
import { formatsIn } from '@/components/ui/formats'
import { useLocale } from 'next-intl'
import { type CalendarDay, entryKey, isMovable } from '@/newsroom/story/calendar'
import { EntryLine } from './entry-line'
import { type Carrying, isCarried } from './use-carrying'

type DayCellProps = {
  readonly filled: CalendarDay
  readonly zone: string
  /** A day of the month before or after. */
  readonly isOutside: boolean
  readonly isToday: boolean
  readonly isCurrent: boolean
  readonly carrying: Carrying
  readonly onFocus: () => void
}

/** Other windows may drag other things. */
const ENTRY_TYPE = 'application/x-stet-entry'

const CELL =
  'h-28 cursor-default border border-rule p-1.5 align-top outline-hidden focus-visible:outline-2 ' +
  'focus-visible:-outline-offset-2 focus-visible:outline-proof data-over:bg-proof-wash data-carrying:cursor-pointer ' +
  'data-carrying:hover:bg-wash'

/** One day: what comes on it, and a place to put a piece down. */
export function DayCell({ filled, zone, isOutside, isToday, isCurrent, carrying, onFocus }: DayCellProps) {
  const t = useTranslations('calendar')
  const [isOver, setOver] = useState(false)
  const { day, entries, count } = filled
  const name = useDayName()(day)
  const accepts = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(ENTRY_TYPE)) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    carrying.putDown(day)
  }
  return (
    <td
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={t('day', { day: name, count })}
      aria-current={isToday ? 'date' : undefined}
      data-over={isOver || undefined}
      data-carrying={carrying.carried === null ? undefined : true}
      className={CELL}
      onFocus={onFocus}
      onClick={carrying.carried === null ? undefined : () => carrying.putDown(day)}
      onDragOver={accepts}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p aria-hidden className={`text-14 ${isToday ? 'font-semibold text-proof' : isOutside ? 'text-muted' : ''}`}>
        {Number(day.slice(8))}
      </p>
      <ul className="flex flex-col gap-1">
        {entries.map((entry) => (
          <li
            key={entryKey(entry)}
            draggable={isMovable(entry)}
            className={isCarried(carrying, entry) ? 'opacity-55' : undefined}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.setData(ENTRY_TYPE, entryKey(entry))
              carrying.take(entry)
            }}
            onDragEnd={carrying.leave}
          >
            <EntryLine entry={entry} zone={zone} carrying={carrying} tabIndex={-1} />
          </li>
        ))}
      </ul>
      {count > entries.length ? <p className="text-14 text-muted">{t('further', { count: count - entries.length })}</p> : null}
    </td>
  )
}

/** `Wednesday, 25 November 2026`. A day is the same day in every zone. */
export const useDayName = (): ((day: string) => string) => {
  const locale = useLocale()
  return (day) => formatsIn(locale, 'UTC').dateTime(new Date(`${day}T00:00Z`), { dateStyle: 'full' })
}
