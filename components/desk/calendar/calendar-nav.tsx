'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type CalendarPlace, calendarAddress, turned, VIEWS } from '@/newsroom/story/calendar-place'

export type CalendarNavProps = {
  readonly place: CalendarPlace
  readonly today: string
  readonly houseZone: string
  /** Every zone a calendar can be read in. */
  readonly zones: readonly string[]
}

const LINK = 'link target text-14'

/** Other weeks, months and zones: each is an address. */
export function CalendarNav({ place, today, houseZone, zones }: CalendarNavProps) {
  const t = useTranslations('calendar')
  const router = useRouter()
  const to = (other: Partial<CalendarPlace>) => calendarAddress({ ...place, ...other }, houseZone)
  const { view } = place
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <nav aria-label={t('turn')} className="flex flex-wrap gap-x-5 gap-y-2">
        <Link href={to(turned(place, -1))} className={LINK}>{`← ${t(`earlier.${view}`)}`}</Link>
        <Link href={to({ month: today.slice(0, 7), day: today })} className={LINK}>
          {t('today')}
        </Link>
        <Link href={to(turned(place, 1))} className={LINK}>{`${t(`later.${view}`)} →`}</Link>
      </nav>
      <nav aria-label={t('view')} className="flex gap-4">
        {VIEWS.map((name) => (
          <Link
            key={name}
            href={to({ view: name })}
            aria-current={name === view ? 'page' : undefined}
            className="flex min-h-6 items-center border-b border-transparent text-14 text-muted hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
          >
            {t(`views.${name}`)}
          </Link>
        ))}
      </nav>
      <label className="flex flex-col gap-1 text-14 text-muted">
        {t('zone')}
        <select
          value={place.zone}
          onChange={({ target }) => router.push(to({ zone: target.value }))}
          className="min-h-9 max-w-64 cursor-pointer border-b border-edge text-16 text-ink hover:border-ink"
        >
          {[...new Set([place.zone, houseZone, ...zones])].map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
