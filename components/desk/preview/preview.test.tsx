import { render, screen, within } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Frame } from '@/components/ui/frame'
import common from '@/messages/en/common.json'
import moves from '@/messages/en/moves.json'
import preview from '@/messages/en/preview.json'
import { faults, NOW } from '@/testing/in-page'
import type { Place } from './address'
import { CardView } from './card-view'
import { PageFrame } from './page-frame'
import { PreviewNav } from './preview-nav'
import { PreviewNotes } from './preview-notes'
import { SearchView } from './search-view'
import { VersionLine } from './version-line'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

const shown = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, moves, preview }} timeZone="Asia/Taipei" now={NOW}>
      <Frame locale="en">
        <main>
          <h1>Preview</h1>
          {children}
        </main>
      </Frame>
    </NextIntlClientProvider>,
  )

const PLACE: Place = { storyId: 's1', version: { n: 1, seq: 4 }, view: 'page', width: 'phone' }

describe('the preview', () => {
  it('keeps view and width in its address, and says where one is', async () => {
    shown(<PreviewNav place={PLACE} />)
    const views = within(screen.getByRole('navigation', { name: 'How to look at it' }))
    expect(views.getByRole('link', { current: 'page' }).textContent).toBe('Page')
    expect(views.getByRole('link', { name: 'Search result' }).getAttribute('href')).toBe(
      '/desk/stories/s1/preview?edition=1&seq=4&as=search&width=phone',
    )
    const widths = within(screen.getByRole('navigation', { name: 'Width' }))
    expect(widths.getByRole('link', { current: true }).textContent).toBe('Phone')
    expect(widths.getByRole('link', { name: 'Desktop' }).getAttribute('href')).toBe(
      '/desk/stories/s1/preview?edition=1&seq=4',
    )
    expect(await faults()).toEqual([])
  })

  it('offers no width where nothing is laid out', () => {
    shown(<PreviewNav place={{ ...PLACE, view: 'card' }} />)
    expect(screen.queryByRole('navigation', { name: 'Width' })).toBeNull()
  })

  it('shows the page in a window of just that width, in which nothing runs', () => {
    shown(<PageFrame src="/desk/stories/s1/preview/as-readers" width={390} title="The page, 390 pixels wide" />)
    const frame = screen.getByTitle('The page, 390 pixels wide')
    expect(frame.style.width).toBe('390px')
    expect(frame.getAttribute('sandbox')).toBe('allow-same-origin')
  })

  it('warns of an embargo, an older version and a piece without a section', async () => {
    shown(
      <>
        <PreviewNotes embargo={{ until: '3 March 2026, 20:00 Taipei (UTC+8)' }} isOlder hasSection={false} />
        <VersionLine
          storyId="s1"
          version={{ n: 1, seq: 4, at: NOW, state: 'draft' }}
          isOlder
          newestHref="/desk/stories/s1/preview"
        />
      </>,
    )
    expect(screen.getByText(/Nobody may release this before 3 March 2026, 20:00 Taipei/)).toBeTruthy()
    expect(screen.getByText(/This is an older version/)).toBeTruthy()
    expect(screen.getByText(/The piece has no section yet/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'To the newest version' })).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('says what a search engine would cut off, and what is missing', async () => {
    const result = { title: 'A long one…', address: ['news.example.com', 'news'], blurb: '' }
    shown(<SearchView language="en" result={{ ...result, faults: ['longTitle', 'noBlurb'] }} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'The headline is cut off. What matters should stand in its first words.',
      'There is no summary and no standfirst: the search engine will pick some words of its own.',
    ])
    expect(screen.getByText('news.example.com › news')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('has no share card before there is an address to put on it', () => {
    shown(<CardView src={null} headline="Late opening" />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/once it has a section/)).toBeTruthy()
  })
})
