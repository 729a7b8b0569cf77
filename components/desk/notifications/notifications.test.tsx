import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Live } from '@/components/desk/live/live'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import type { LiveEvent } from '@/newsroom/notifications/live-event'
import { faults, inPage } from '@/testing/in-page'
import { Bell } from './bell'
import { NoticeList } from './notice-list'

const { refresh, at } = vi.hoisted(() => ({ refresh: vi.fn(), at: { path: '/desk/notifications' } }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }), usePathname: () => at.path }))

const said: { url: string; onmessage: ((message: { data: string }) => void) | null; close: () => void }[] = []
class Stream {
  onmessage = null
  close = vi.fn()
  readonly url: string
  constructor(url: string) {
    this.url = url
    said.push(this)
  }
}
vi.stubGlobal('EventSource', Stream)
const say = (event: LiveEvent) => act(() => said.at(-1)?.onmessage?.({ data: JSON.stringify(event) }))

beforeEach(() => {
  refresh.mockClear()
  said.length = 0
})

const NOTHING_MORE = { said: { count: 1, left: 0, thing: '' }, isRead: false, isSettled: false }
const notice = { id: 'n1', kind: 'sentBack', who: 'Ada Chen 陳雅達', what: 'Harbour', ...NOTHING_MORE } as const

describe('the bell', () => {
  it('counts in words what is unread, and counts on by itself', async () => {
    inPage(
      <Live unread={2}>
        <Bell />
      </Live>,
    )
    expect(screen.getByRole('link', { name: /Notifications.*2 unread/ })).toBeTruthy()
    expect(await faults()).toEqual([])
    say({ is: 'notices', unread: 3, because: 'mentioned', story: null })
    expect(screen.getByRole('link', { name: /Notifications.*3 unread/ })).toBeTruthy()
    say({ is: 'notices', unread: 0, because: 'read', story: null })
    expect(screen.getByRole('link', { name: 'Notifications' })).toBeTruthy()
  })

  it('listens for the story on the screen too', () => {
    at.path = '/desk/stories/50000000-0000-4000-8000-000000000001/review'
    inPage(
      <Live unread={0}>
        <Bell />
      </Live>,
    )
    expect(said[0]?.url).toBe('/api/events?story=50000000-0000-4000-8000-000000000001')
    at.path = '/desk/notifications'
  })
})

describe('the list', () => {
  it('says each in a sentence, marks what is unread in words, and has a button that reads it', async () => {
    inPage(
      <NoticeList
        notices={[
          { ...notice, at: new Date() },
          { ...notice, id: 'n2', kind: 'publishFailed', isRead: true, at: new Date() },
        ]}
        markRead={async () => undefined}
      />,
    )
    const [first, second] = screen.getAllByRole('link')
    expect(first?.textContent).toBe('Unread: Ada Chen 陳雅達 sent “Harbour” back')
    expect(first?.getAttribute('href')).toBe('/desk/notifications/n1')
    expect(second?.textContent).toBe('“Harbour” did not go out as scheduled')
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Mark as read: Ada Chen 陳雅達 sent “Harbour” back' })).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('says what of the book it is about, and that nobody need look any more', () => {
    const told = { ...notice, what: 'Opinion', at: new Date() }
    inPage(
      <NoticeList
        notices={[
          { ...told, kind: 'bookWaits', said: { ...NOTHING_MORE.said, thing: 'rule' }, isRead: true, isSettled: true },
          { ...told, id: 'n2', kind: 'reissueEnded', said: { count: 1, left: 3, thing: 'finished' }, isRead: true },
        ]}
        markRead={async () => undefined}
      />,
    )
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Ada Chen 陳雅達 wrote a rule about “Opinion”: it waits for a second person · settled since',
      'The reissue of “Opinion” is done: 1 piece renewed, 3 left as they were',
    ])
  })

  it('is shown anew when something is told, and not for a mere count', () => {
    inPage(
      <Live unread={1}>
        <RefreshOnNotice />
      </Live>,
    )
    say({ is: 'notices', unread: 1, because: null, story: null })
    expect(refresh).not.toHaveBeenCalled()
    say({ is: 'notices', unread: 1, because: 'assigned', story: null })
    expect(refresh).toHaveBeenCalledTimes(1)
    say({ is: 'notices', unread: 4, because: null, story: null })
    expect(refresh).toHaveBeenCalledTimes(2)
  })
})
