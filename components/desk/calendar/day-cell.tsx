'use client'

import { useTranslations } from 'next-intl'
import { type DragEvent, type MouseEvent, useState } from 'react'
import { type CalendarDay, type Entry, entryKey, isMovable } from '@/newsroom/story/calendar'
import { EntryLine } from './entry-line'
import { Further, type FurtherProps } from './further'
import { type Carrying, isCarried } from './use-carrying'
import { useDayName } from './use-day-name'

type DayCellProps = {
  readonly filled: CalendarDay
  readonly zone: string
  /** A day of the month before or after. */
  readonly isOutside: boolean
  readonly isToday: boolean
  readonly isCurrent: boolean
  readonly carrying: Carrying
  readonly weekHref: FurtherProps['weekHref']
  readonly onFocus: () => void
  readonly onMove: (entry: Entry) => void
}

/** Other windows may drag other things. */
const ENTRY_TYPE = 'application/x-stet-entry'

const CELL =
  'h-28 cursor-default border border-rule p-1.5 align-top outline-hidden focus-visible:outline-2 ' +
  'focus-visible:-outline-offset-2 focus-visible:outline-proof data-over:bg-proof-wash data-carrying:cursor-pointer ' +
  'data-carrying:hover:bg-wash'

/** One day: what comes on it, and a place to put a piece down. */
export function DayCell(props: DayCellProps) {
  const { filled, zone, isOutside, isToday, isCurrent, carrying, weekHref, onFocus, onMove } = props
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
  /** While a piece is carried a press anywhere on the day puts it down there, also on another story. */
  const press = (event: MouseEvent) => {
    if (carrying.carried === null || (event.target instanceof Element && event.target.closest('button'))) return
    event.preventDefault()
    event.stopPropagation()
    carrying.putDown(day)
  }
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day can be gone to, and pieces put down on it
      role="gridcell"
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      data-over={isOver || undefined}
      data-carrying={carrying.carried === null ? undefined : true}
      className={CELL}
      onFocus={onFocus}
      onClickCapture={press}
      onDragOver={accepts}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={`text-14 ${isToday ? 'font-semibold text-proof' : isOutside ? 'text-muted' : ''}`}>
        <span aria-hidden>{Number(day.slice(8))}</span>
        <span className="sr-only">{t('day', { day: name, count })}</span>
      </p>
      <ul className="flex flex-col gap-2.5 has-[li]:mt-1.5">
        {entries.map((entry) => (
          <li
            key={entryKey(entry)}
            draggable={isMovable(entry)}
            className={`[&>button]:-ml-1 ${isCarried(carrying, entry) ? 'opacity-55' : ''}`}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.setData(ENTRY_TYPE, entryKey(entry))
              // Browsers end a drag at once when what is dragged changes as it begins.
              setTimeout(() => carrying.take(entry))
            }}
            onDragEnd={carrying.leave}
          >
            <EntryLine entry={entry} zone={zone} onMove={onMove} tabIndex={-1} />
          </li>
        ))}
      </ul>
      <Further {...{ filled, weekHref }} tabIndex={-1} />
    </td>
  )
}
