'use client'

import { parseDate } from '@internationalized/date'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { isComposing } from '@/components/ui/composing'

export type DayKeys = {
  readonly grid: RefObject<HTMLTableElement | null>
  /** The one day that Tab comes to. */
  readonly current: string
  /** Takes the focus to a day of this page. */
  readonly goTo: (day: string) => void
  readonly onFocusDay: (day: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

type Options = {
  readonly weeks: readonly (readonly string[])[]
  /** Where the focus begins on a new page. */
  readonly day: string
  readonly turnTo: (day: string) => void
  /** The day the next page, or the one before, begins with. */
  readonly pageOn: (by: 1 | -1) => string
  /** Called for Enter on a day; answers whether that was all, or the focus goes into the day. */
  readonly onEnter: (day: string) => 'done' | 'into'
  readonly onEscape: () => void
}

const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: -1, PageDown: 1 }
const IN_DAY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

const dayAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset.day : undefined

/** The grid pattern of WAI-ARIA: one tab stop, arrows from day to day, Enter into a day and Escape out of it. */
export const useDayKeys = ({ weeks, day, turnTo, pageOn, onEnter, onEscape }: Options): DayKeys => {
  const grid = useRef<HTMLTableElement>(null)
  const [chosen, choose] = useState(day)
  const days = weeks.flat()
  const current = days.includes(chosen) ? chosen : day
  const page = days.at(0) ?? ''
  /** The day the focus is on its way to, and the page it left for that. */
  const wanted = useRef<{ readonly day: string; readonly left: string | null } | null>(null)
  const cellOf = (name: string) => grid.current?.querySelector<HTMLElement>(`[data-day="${name}"]`) ?? null
  const focusablesOf = (name: string) => [...(cellOf(name)?.querySelectorAll<HTMLElement>('a, button') ?? [])]

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day and the page, and nothing else
  useEffect(() => {
    if (wanted.current === null || wanted.current.left === page) return
    cellOf(wanted.current.day)?.focus()
    wanted.current = null
  }, [current, page])

  const goTo = (next: string) => {
    wanted.current = { day: next, left: null }
    choose(next)
    // Already there: nothing changes that the effect would hear of.
    if (next === current) cellOf(next)?.focus()
  }

  const turn = (next: string) => {
    wanted.current = { day: next, left: page }
    choose(next)
    turnTo(next)
  }

  const nextDay = (key: string, at: string): string | undefined => {
    const by = DAYS[key]
    const week = weeks.find((one) => one.includes(at)) ?? []
    return by === undefined ? { Home: week[0], End: week.at(-1) }[key] : parseDate(at).add({ days: by }).toString()
  }

  const onDay = (key: string, at: string): boolean => {
    const next = nextDay(key, at)
    const pages = PAGES[key]
    if (next !== undefined) days.includes(next) ? goTo(next) : turn(next)
    else if (pages !== undefined) turn(pageOn(pages))
    else if (key === 'Escape') onEscape()
    else if (key === 'Enter' && onEnter(at) === 'into') focusablesOf(at)[0]?.focus()
    return next !== undefined || pages !== undefined || key === 'Escape' || key === 'Enter'
  }

  const inDay = (key: string, at: string, target: HTMLElement): boolean => {
    const all = focusablesOf(at)
    const by = IN_DAY[key]
    if (by !== undefined) all.at((all.indexOf(target) + by) % all.length)?.focus()
    else if (key === 'Escape') cellOf(at)?.focus()
    return by !== undefined || key === 'Escape'
  }

  const onKeyDown: DayKeys['onKeyDown'] = (event) => {
    const { key, target, nativeEvent, altKey, ctrlKey, metaKey } = event
    const at = dayAt(target)
    if (at === undefined || !(target instanceof HTMLElement)) return
    if (isComposing(nativeEvent) || altKey || ctrlKey || metaKey) return
    if (target === cellOf(at) ? onDay(key, at) : inDay(key, at, target)) event.preventDefault()
  }

  return { grid, current, goTo, onFocusDay: choose, onKeyDown }
}
