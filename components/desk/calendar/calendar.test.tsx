import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { faults } from '@/testing/in-page'
import { day, grid, show } from './calendar-for-test'

const { push } = vi.hoisted(() => ({ push: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

beforeEach(() => push.mockClear())

describe('the calendar', () => {
  it('shows a month of whole weeks, with what comes on each day and when', async () => {
    await show()
    expect(screen.getByRole('heading', { name: 'November 2026' })).toBeTruthy()
    expect(grid().getAllByRole('gridcell')).toHaveLength(42)
    const today = day(/^Wednesday.? 25 November 2026: 1 entry/)
    expect(today.getAttribute('aria-current')).toBe('date')
    const line = within(today).getByRole('link')
    expect(line.textContent).toBe('09:30 goes outPlanned')
    expect(line.getAttribute('href')).toBe('/desk/stories/story-planned')
    expect(line.title).toBe('25 November 2026, 09:30 Taipei (UTC+8)')
    expect(within(day(/24 November/)).getByText('not published')).toBeTruthy()
    expect(within(day(/26 November/)).getByText('First review due')).toBeTruthy()
    expect(within(day(/27 November/)).getByText('embargo ends')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('always says by whose clock, and changes clocks by the address', async () => {
    const { user } = await show({ query: { zone: 'Europe/London', month: '2026-11' } })
    expect(day(/^Wednesday.? 25 November/).textContent).toContain('01:30')
    expect(day(/^Thursday.? 26 November/).textContent).toContain('16:00')
    const zone = screen.getByRole('combobox', { name: 'Times in' })
    expect(zone).toHaveProperty('value', 'Europe/London')
    await user.selectOptions(zone, 'UTC')
    expect(push).toHaveBeenCalledExactlyOnceWith('/desk/calendar?month=2026-11&zone=UTC')
  })

  it('says how many more there are than fit on a day, and leads to them', async () => {
    await show({ query: { zone: 'Europe/London' } })
    const further = within(day(/26 November/)).getByRole('link', {
      name: /^and 3 more on Thursday.? 26 November 2026$/,
    })
    expect(further.textContent).toBe('and 3 more')
    expect(further.getAttribute('href')).toBe(
      '/desk/calendar?month=2026-11&view=week&day=2026-11-26&zone=Europe%2FLondon',
    )
  })

  it('leads to other months, weeks and today by address', async () => {
    await show({ query: { month: '2027-01' } })
    const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href(/Previous month/)).toBe('/desk/calendar?month=2026-12')
    expect(href(/Next month/)).toBe('/desk/calendar?month=2027-02')
    expect(href(/^Today/)).toBe('/desk/calendar?month=2026-11')
    expect(href(/^Week/)).toBe('/desk/calendar?month=2027-01&view=week&day=2027-01-01')
  })

  it('is a list of days where there is no room for a grid', async () => {
    await show({ query: { view: 'week' } })
    const days = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(days.map((name) => name?.replace(',', ''))).toEqual([
      'Tuesday 24 November 2026',
      'Wednesday 25 November 2026',
      'Thursday 26 November 2026',
      'Friday 27 November 2026',
    ])
  })

  it.each(LOCALES)('speaks %s, and every word of it is there', async (locale) => {
    await show({ locale })
    expect(grid().getAllByRole('row').length).toBeGreaterThan(5)
    expect(await faults()).toEqual([])
  })
})
