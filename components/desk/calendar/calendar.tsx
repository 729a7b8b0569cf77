'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { MoveDialog } from '@/components/desk/moves/move-dialog'
import { Button } from '@/components/ui/button'
import { formatsIn } from '@/components/ui/formats'
import type { CalendarDay, Entry } from '@/newsroom/story/calendar'
import { type CalendarPlace, calendarAddress, turned, type View } from '@/newsroom/story/calendar-place'
import { dayOf } from '@/newsroom/time/start-of-day'
import { Agenda } from './agenda'
import type { CalendarActions } from './calendar-actions'
import { CalendarNav } from './calendar-nav'
import { DayGrid } from './day-grid'
import { useCarrying } from './use-carrying'
import { useDayKeys } from './use-day-keys'
import { useRescheduling } from './use-rescheduling'

export type CalendarProps = CalendarActions & {
  readonly place: CalendarPlace
  readonly weeks: readonly (readonly string[])[]
  readonly days: readonly CalendarDay[]
  /** As the zone has it. */
  readonly today: string
  readonly houseZone: string
  readonly zones: readonly string[]
}

/** What is coming, on the days of a zone. A planned piece is put on another day through the dialog of its move. */
export function Calendar({ place, weeks, days, today, houseZone, zones, ...actions }: CalendarProps) {
  const t = useTranslations('calendar')
  const router = useRouter()
  const title = useTitle(place, weeks)
  const { bar, taken, putOn } = useRescheduling(actions, place.zone)
  const carrying = useCarrying(place.zone, putOn)
  const addressOf = (day: string, view: View) =>
    calendarAddress({ ...place, view, month: day.slice(0, 7), day }, houseZone)
  const weekHref = place.view === 'week' ? null : (day: string) => addressOf(day, 'week')
  const keys = useDayKeys({
    weeks,
    day: place.day,
    turnTo: (day) => router.push(addressOf(day, place.view)),
    pageOn: (by) => turned(place, by).day,
    onEnter: (day) => {
      if (carrying.carried === null) return 'into'
      carrying.putDown(day)
      return 'done'
    },
    onEscape: carrying.leave,
  })
  const takeUp = (entry: Entry) => {
    carrying.take(entry)
    keys.goTo(dayOf(entry.at, place.zone))
  }
  return (
    <>
      <CalendarNav {...{ place, today, houseZone, zones }} />
      <h2 className="text-21 font-semibold">{title}</h2>
      <p role="status" className="sr-only">
        {carrying.said}
      </p>
      <div className="hidden flex-col gap-4 md:flex">
        <DayGrid label={title} {...{ place, weeks, days, today, keys, carrying, weekHref }} onMove={takeUp} />
      </div>
      <div className="md:hidden">
        <Agenda
          {...{ days, weekHref }}
          zone={place.zone}
          onMove={(entry) => putOn(entry, dayOf(entry.at, place.zone))}
        />
      </div>
      {carrying.carried === null ? null : (
        <div className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-xl items-center gap-4 border border-proof bg-raised px-4 py-3 shadow-lift">
          <p className="grow">{t('carrying', { headline: carrying.carried.headline || carrying.carried.slugline })}</p>
          <Button onPress={carrying.leave}>{t('leave')}</Button>
        </div>
      )}
      {bar.asked === null || taken === null ? null : (
        <MoveDialog
          offer={bar.asked.offer}
          outline={taken.outline}
          choices={taken.choices}
          prefilled={bar.asked.prefilled}
          making={bar.making}
          onConfirm={bar.confirm}
          onClose={bar.close}
          onJump={bar.jump}
        />
      )}
    </>
  )
}

/** `November 2026`, or the week by its first day. */
const useTitle = ({ view, month }: CalendarPlace, weeks: CalendarProps['weeks']): string => {
  const t = useTranslations('calendar')
  const formats = formatsIn(useLocale(), 'UTC')
  const at = (day: string) => new Date(`${day}T00:00Z`)
  if (view === 'week')
    return t('week', { day: formats.dateTime(at(weeks[0]?.[0] ?? `${month}-01`), { dateStyle: 'long' }) })
  return formats.dateTime(at(`${month}-01`), { month: 'long', year: 'numeric' })
}
