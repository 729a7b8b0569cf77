import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { Calendar } from '@/components/desk/calendar/calendar'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { calendar } from '@/db/queries/calendar/calendar'
import { masthead } from '@/db/queries/settings'
import { isLocale } from '@/newsroom/language/locales'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { readCalendarPlace, type View, weeksShown } from '@/newsroom/story/calendar-place'
import { dayOf } from '@/newsroom/time/start-of-day'
import { rescheduleAction, rescheduleAtHandAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('calendar'))('title'),
})

/** A day of a month holds few lines; one of a week holds what a newsroom can look at. */
const MOST: Readonly<Record<View, number>> = { month: 4, week: 60 }

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What is coming, by the newsroom's clock or by that of the zone in the address. */
export default async function CalendarPage({ searchParams }: Props) {
  const viewer = await mustView()
  const now = new Date()
  const [t, locale, house, query] = await Promise.all([
    getTranslations('calendar'),
    getLocale(),
    masthead(database()),
    searchParams,
  ])
  const houseZone = house?.timeZone ?? 'UTC'
  const place = readCalendarPlace(query, now, houseZone)
  const weeks = weeksShown(place, isLocale(locale) ? locale : 'en')
  const asked = { days: weeks.flat(), zone: place.zone, most: MOST[place.view] }
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Calendar
        place={place}
        weeks={weeks}
        days={await calendar(database(), viewer, asked)}
        today={dayOf(now, place.zone)}
        houseZone={houseZone}
        zones={[viewer.timeZone, ...TIME_ZONES]}
        act={rescheduleAction}
        atHand={rescheduleAtHandAction}
      />
    </Page>
  )
}
