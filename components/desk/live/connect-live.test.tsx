import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveEvent } from '@/newsroom/notifications/live-event'
import { backOff } from './back-off'
import { connectLive } from './connect-live'

/** The browser's end of a stream, in the hands of the test. */
class Stream {
  static readonly all: Stream[] = []
  onopen: (() => void) | null = null
  onmessage: ((message: { readonly data: string }) => void) | null = null
  onerror: (() => void) | null = null
  isClosed = false

  constructor() {
    Stream.all.push(this)
  }

  close(): void {
    this.isClosed = true
  }

  say(event: LiveEvent | string): void {
    this.onmessage?.({ data: typeof event === 'string' ? event : JSON.stringify(event) })
  }
}

const events: LiveEvent[] = []
let stop = (): void => undefined
const open = () => Stream.all.filter(({ isClosed }) => !isClosed)

const hide = (isHidden: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  Stream.all.length = 0
  events.length = 0
  stop = connectLive('/api/events', (event) => events.push(event))
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const UNREAD: LiveEvent = { is: 'notices', unread: 1, because: 'mentioned', story: null }

describe('an open screen', () => {
  it('hears what is said, and nothing it cannot make sense of', () => {
    Stream.all[0]?.say(UNREAD)
    Stream.all[0]?.say('not json')
    Stream.all[0]?.say('{"is":"gossip"}')
    expect(events).toEqual([UNREAD])
  })

  it('comes back when it is cut off, ever more patiently, and from the start once it was heard again', () => {
    const opened: number[] = []
    for (let tries = 0; tries < 5; tries += 1) {
      open()[0]?.onerror?.()
      expect(open()).toEqual([])
      const from = Date.now()
      while (open().length === 0) vi.advanceTimersByTime(100)
      opened.push(Date.now() - from)
    }
    expect(opened[4]).toBeGreaterThan((opened[0] ?? 0) * 4)
    open()[0]?.onopen?.()
    open()[0]?.onerror?.()
    vi.advanceTimersByTime(1_000)
    expect(open()).toHaveLength(1)
  })

  it('comes back when the house closes for a moment', () => {
    Stream.all[0]?.say({ is: 'later' })
    expect(open()).toEqual([])
    vi.advanceTimersByTime(1_000)
    expect(open()).toHaveLength(1)
  })

  it('does not come back when the sign-in has ended', () => {
    Stream.all[0]?.say({ is: 'over' })
    hide(true)
    hide(false)
    vi.advanceTimersByTime(120_000)
    expect(open()).toEqual([])
    expect(Stream.all).toHaveLength(1)
  })

  it('lets go of its connection while nobody looks', () => {
    hide(true)
    expect(open()).toEqual([])
    hide(false)
    expect(open()).toHaveLength(1)
  })
})

describe('the wait', () => {
  it('never is longer than a minute, and spreads screens over half of it', () => {
    expect([backOff(0, 0), backOff(0, 1)]).toEqual([500, 1_000])
    expect(backOff(20, 1)).toBe(60_000)
  })
})
