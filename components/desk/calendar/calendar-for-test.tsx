import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { vi } from 'vitest'
import { Frame } from '@/components/ui/frame'
import { loadMessages } from '@/messages/load'
import type { Locale } from '@/newsroom/language/locales'
import { done } from '@/newsroom/result'
import type { Entry } from '@/newsroom/story/calendar'
import { readCalendarPlace, weeksShown } from '@/newsroom/story/calendar-place'
import { rescheduleOffer } from '@/newsroom/story/reschedule'
import { dayOf } from '@/newsroom/time/start-of-day'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import { chief } from '@/testing/cast'
import { Calendar } from './calendar'
import type { CalendarActions } from './calendar-actions'

const NOW = new Date('2026-11-25T02:00:00Z')

const entry = (headline: string, iso: string, more: Partial<Entry> = {}): Entry => ({
  kind: 'publish',
  at: new Date(iso),
  editionId: `edition of ${headline}`,
  storyId: `story-${headline.toLowerCase()}`,
  headline,
  slugline: 'library',
  language: 'en',
  state: 'scheduled',
  isLimited: false,
  stage: null,
  stageNames: null,
  ...more,
})

const ENTRIES = [
  entry('Planned', '2026-11-25T01:30:00Z'),
  entry('Failed', '2026-11-24T01:30:00Z', { state: 'publish_failed' }),
  entry('Held', '2026-11-26T16:00:00Z', { kind: 'embargo', state: 'draft' }),
  entry('Waiting', '2026-11-26T03:00:00Z', { kind: 'stage', state: 'in_review', stage: 'review_1' }),
]

const atHand = () => {
  const offer = rescheduleOffer(chief, edition({ state: 'scheduled' }), NOW)
  if (!offer.ok) throw new Error('a chief may reschedule')
  return {
    edition: { storyId: 's', editionId: 'e', n: 1, state: 'scheduled' as const, hash: 'head', offers: [] },
    offer: offer.value,
    outline: { headline: 'Planned', language: 'en' as const, path: null, byline: [], notices: [] },
    choices: choices(),
    plan: { publishAt: { date: '2026-11-25', time: '09:30', zone: 'Asia/Taipei' } },
  }
}

type Shown = Partial<CalendarActions> & { readonly query?: object; readonly locale?: Locale }

/** A calendar in which something comes on four days of November, as the newsroom's and other clocks have it. */
export const show = async ({ query = {}, locale = 'en', ...more }: Shown = {}) => {
  const actions = {
    act: vi.fn<CalendarActions['act']>(async () => done({ state: 'scheduled' })),
    atHand: vi.fn<CalendarActions['atHand']>(async () => done(atHand())),
    ...more,
  }
  const messages = await loadMessages(locale)
  const page = (asked: object) => {
    const place = readCalendarPlace(asked, NOW, 'Asia/Taipei')
    const weeks = weeksShown(place, locale)
    const days = weeks.flat().map((day) => {
      const entries = ENTRIES.filter(({ at }) => dayOf(at, place.zone) === day)
      return { day, entries, count: entries.length === 2 ? 5 : entries.length }
    })
    return (
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Taipei" now={NOW}>
        <Frame locale={locale}>
          <main>
            <h1>Calendar</h1>
            <Calendar
              {...{ place, weeks, days, ...actions }}
              today={dayOf(NOW, place.zone)}
              houseZone="Asia/Taipei"
              zones={['UTC', 'Europe/London']}
            />
          </main>
        </Frame>
      </NextIntlClientProvider>
    )
  }
  const { rerender } = render(page(query))
  return { ...actions, user: userEvent.setup(), turnTo: (asked: object) => rerender(page(asked)) }
}

export const grid = () => within(screen.getByRole('grid'))
export const day = (name: RegExp) => grid().getByRole('gridcell', { name })
export const focused = () => document.activeElement?.getAttribute('data-day')
