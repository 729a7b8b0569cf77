'use client'

import { parseDate } from '@internationalized/date'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { isComposing } from '@/components/ui/composing'

type DayKeys = {
  readonly grid: RefObject<HTMLTableElement | null>
  /** The one day that Tab comes to. */
  readonly current: string
  readonly setCurrent: (day: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

type Options = {
  readonly weeks: readonly (readonly string[])[]
  readonly day: string
  /** Turns to a page that shows this day. */
  readonly turnTo: (day: string) => void
  readonly turn: (by: 1 | -1) => void
  /** Enter on a day; false: it goes into the day. */
  readonly onEnter: (day: string) => boolean
  readonly onEscape: () => void
}

const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

const dayAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset.day : undefined

const within = (cell: Element | null): readonly HTMLElement[] => [...(cell?.querySelectorAll<HTMLElement>('a, button') ?? [])]

/** The grid pattern of WAI-ARIA: one tab stop, arrows from day to day, Enter into a day and Escape out of it. */
export const useDayKeys = ({ weeks, day, turnTo, turn, onEnter, onEscape }: Options): DayKeys => {
  const grid = useRef<HTMLTableElement>(null)
  const [chosen, setCurrent] = useState(day)
  const wantsFocus = useRef(false)
  const days = weeks.flat()
  const current = days.includes(chosen) ? chosen : day
  const cellOf = (name: string) => grid.current?.querySelector<HTMLElement>(`[data-day="${name}"]`) ?? null

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus()
  }, [current])

  const goTo = (next: string) => {
    wantsFocus.current = true
    setCurrent(next)
    if (!days.includes(next)) turnTo(next)
  }

  const onDay = (key: string, at: string): boolean => {
    const week = weeks.find((one) => one.includes(at)) ?? []
    const by = DAYS[key]
    const next = by === undefined ? { Home: week[0], End: week.at(-1) }[key] : parseDate(at).add({ days: by }).toString()
    if (next !== undefined) goTo(next)
    else if (key === 'PageUp' || key === 'PageDown') turn(key === 'PageUp' ? -1 : 1)
    else if (key === 'Enter' && !onEnter(at)) within(cellOf(at))[0]?.focus()
    else if (key === 'Escape') onEscape()
    else if (key !== 'Enter') return false
    return true
  }

  const inDay = (key: string, at: string, target: EventTarget): boolean => {
    const all = within(cellOf(at))
    const here = all.findIndex((one) => one === target)
    const by = { ArrowUp: -1, ArrowDown: 1 }[key]
    if (by !== undefined) all.at((here + by) % all.length)?.focus()
    else if (key === 'Escape') cellOf(at)?.focus()
    else return false
    return true
  }

  return {
    grid,
    current,
    setCurrent,
    onKeyDown: (event) => {
      const at = dayAt(event.target)
      if (at === undefined || isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return
      const isOnDay = event.target === cellOf(at)
      if (isOnDay ? onDay(event.key, at) : inDay(event.key, at, event.target)) event.preventDefault()
    },
  }
}
