import { act, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Live } from '@/components/desk/live/live'
import editor from '@/messages/en/editor.json'
import type { LiveEvent } from '@/newsroom/notifications/live-event'
import { WRITING_MS, type Writing } from '@/newsroom/story/writing'
import { faults } from '@/testing/in-page'
import { SomebodyWriting } from './somebody-writing'

const STORY = '50000000-0000-4000-8000-000000000001'
vi.mock('next/navigation', () => ({ usePathname: () => `/desk/stories/${STORY}` }))

const said: { onmessage: ((message: { data: string }) => void) | null }[] = []
class Stream {
  onmessage = null
  close = vi.fn()
  constructor() {
    said.push(this)
  }
}
const say = (event: LiveEvent) => act(() => said.at(-1)?.onmessage?.({ data: JSON.stringify(event) }))

beforeEach(() => {
  vi.stubGlobal('EventSource', Stream)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ada = (minute: number, leftMs = WRITING_MS): Writing => ({
  ...{ personId: 'ada', name: 'Ada Chen 陳雅達', leftMs },
  at: new Date(Date.UTC(2026, 2, 2, 12, minute)).toISOString(),
})

const open = (writing: Writing | null) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ editor }} timeZone="UTC" now={new Date(0)}>
      <Live unread={0}>
        <main>
          <SomebodyWriting storyId={STORY} writing={writing} />
          <textarea aria-label="Copy" />
        </main>
      </Live>
    </NextIntlClientProvider>,
  )

const line = () => screen.getByRole('status').textContent
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

it('says who is writing and since when as the story is opened, and that both texts are kept (WF-10)', async () => {
  open(ada(3))
  expect(line()).toContain('Ada Chen 陳雅達')
  expect(line()).toContain('12:03')
  expect(line()).toContain('kept')
  vi.useRealTimers()
  expect(await faults()).toEqual([])
})

it('appears when the other begins, takes no focus, and goes two minutes after their last save (WF-10)', () => {
  open(null)
  const copy = screen.getByRole('textbox')
  copy.focus()
  expect(line()).toBe('')
  say({ is: 'writing', story: STORY, writing: ada(3) })
  expect(document.activeElement).toBe(copy)
  pass(100_000)
  say({ is: 'writing', story: STORY, writing: ada(4) })
  pass(100_000)
  expect(line()).toContain('12:03')
  pass(20_000)
  expect(line()).toBe('')
})

it('hears nothing of another story', () => {
  open(null)
  say({ is: 'writing', story: '50000000-0000-4000-8000-000000000002', writing: ada(3) })
  expect(line()).toBe('')
})
