import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { MissedBanner } from '@/components/editor/screen/missed-banner'
import corrections from '@/messages/en/corrections.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import { type Issue, stop } from '@/newsroom/issue'
import type { DebtLine, StoryAffairs, Takedown } from '@/newsroom/story/affairs'
import { faults, NOW } from '@/testing/in-page'
import { DebtList } from './debt-list'
import { StoryBanners } from './story-banners'

const HOUR = 3_600_000
const hoursOn = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

const debt: DebtLine = {
  ...{ id: 'debt', kind: 'forced', urgency: 'breaking', reason: 'The pier is closed.', by: 'Marcus Hale' },
  ...{ openedAt: hoursOn(-1), dueAt: hoursOn(23), storyId: 'story', headline: 'Pier closed', slugline: 'pier' },
  ...{ language: 'en', isTheirs: true },
}

const takedown: Takedown = {
  ...{ response: 'legal', category: 'court', explanation: 'Barred by order.', language: 'en', redirectTo: null },
  at: hoursOn(-2),
}

const NONE: StoryAffairs = { path: '/news/pier', takedown: null, killed: null, debts: [], missed: null }

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ corrections, issues, moves }} timeZone="Asia/Taipei" now={NOW}>
      <main>
        <h1>Story</h1>
        {children}
      </main>
    </NextIntlClientProvider>,
  )

const affairs = (more: Partial<StoryAffairs>) => show(<StoryBanners storyId="story" affairs={{ ...NONE, ...more }} />)

describe('the banners of a story', () => {
  it('are none while there is nothing to say', () => {
    affairs({})
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('say why it is down, what readers get, and lead there', async () => {
    affairs({ takedown })
    const said = screen.getByRole('alert').textContent
    expect(said).toContain('Taken down: Court or authority.')
    expect(said).toContain('451')
    expect(said).toContain('Barred by order.')
    expect(screen.getByRole('link').getAttribute('href')).toBe('/news/pier')
    expect(await faults()).toEqual([])
  })

  it('say where readers are sent, and not what they are no longer told', () => {
    affairs({ takedown: { ...takedown, response: 'redirect', redirectTo: '/news/quay' } })
    const said = screen.getByRole('alert').textContent
    expect(said).toContain('/news/quay')
    expect(said).not.toContain('Barred by order.')
  })

  it('say that it was killed, with the notice', () => {
    affairs({ killed: { notice: 'It was invented.', language: 'en', at: hoursOn(-1) } })
    expect(screen.getByRole('alert').textContent).toMatch(/Killed\..*410.*It was invented\./)
  })

  it('say who went ahead alone, why, and that another person has to look by when', () => {
    affairs({ debts: [debt] })
    const said = screen.getByRole('status').textContent
    expect(said).toContain('Marcus Hale published it without review.')
    expect(said).toContain('Breaking news: The pier is closed.')
    expect(said).toContain('Another person has to look at it.')
    expect(said).toContain('3 March 2026, 19:00')
    expect(screen.getByRole('link').getAttribute('href')).toBe('/desk/stories/story/review')
  })
})

describe('the debts of a desk', () => {
  it('are a list that tells what is overdue, and whose look is wanted', async () => {
    const late = { ...debt, id: 'late', headline: 'Quay closed', dueAt: hoursOn(-1), isTheirs: false }
    show(<DebtList title="Owed a second look" debts={[late, debt]} />)
    const [first = '', second = ''] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(first).toContain('Overdue')
    expect(first).toContain('Somebody else has to look at it.')
    expect(second).not.toContain('Overdue')
    expect(second).toContain('You could look at it.')
    expect(await faults()).toEqual([])
  })

  it('are not there when there are none', () => {
    show(<DebtList title="Owed a second look" debts={[]} />)
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })
})

describe('a publication whose time came and went', () => {
  it('names what was in the way, each with its place, and when it is tried again', async () => {
    const onJump = vi.fn<(issue: Issue) => void>()
    const inTheWay = stop('slug', 'slugTaken')
    const missed = { issues: [inTheWay], dueAt: hoursOn(-1), zone: 'Asia/Taipei', retryAt: hoursOn(1) }
    show(<MissedBanner missed={missed} onJump={onJump} />)
    expect(screen.getByRole('alert').textContent).toContain('Due 2 March 2026, 19:00')
    expect(screen.getByText(/It is tried again/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /Address/ }))
    expect(onJump).toHaveBeenCalledWith(inTheWay)
  })
})
