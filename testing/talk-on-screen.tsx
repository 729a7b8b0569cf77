import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { vi } from 'vitest'
import { Talk } from '@/components/desk/talk/talk'
import type { TalkActions } from '@/components/desk/talk/talk-actions'
import { Frame } from '@/components/ui/frame'
import common from '@/messages/en/common.json'
import issues from '@/messages/en/issues.json'
import talk from '@/messages/en/talk.json'
import { done } from '@/newsroom/result'
import type { Conversation, Remark, TalkLine } from '@/newsroom/talk/line'
import { editor } from './cast'
import { NOW } from './in-page'

export const ADA = { type: 'person', id: editor.id, name: editor.name } as const
export const id = (n: number) => `70000000-0000-4000-8000-00000000000${n}`
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute))

export const remark = (more: Partial<Remark> = {}): Remark => ({
  ...{ id: id(9), author: 'Lin Wei 林薇', isGuest: false, at: at(1), text: 'Who said so?', mayRetract: false },
  ...more,
})

export const line = (n: number, more: Partial<TalkLine> = {}): TalkLine => ({
  ...{ id: id(n), kind: 'comment', source: 'thread', n: 1, blocking: false, isOpen: true },
  ...{ openedAt: at(n), lastAt: at(n), resolved: null, mayResolve: true, remarks: [remark({ id: id(n) })] },
  ...more,
})

export const SETTLED = line(2, {
  ...{ isOpen: false, resolved: { at: at(5), by: 'Ada Chen 陳雅達' } },
  remarks: [remark({ id: id(2), text: 'Name the ship.' }), remark({ id: id(3), text: 'Named.' })],
})
export const OPINION = line(4, {
  kind: 'opinion',
  isOpen: false,
  mayResolve: false,
  remarks: [remark({ text: 'Checked.' })],
})

export const talking = (lines: readonly TalkLine[], more: Partial<Conversation> = {}): Conversation => ({
  ...{ lines, next: null, mayBlock: true, open: lines.filter(({ isOpen }) => isOpen).length },
  ...more,
})

export const actions = (more: Partial<TalkActions> = {}): TalkActions => ({
  open: vi.fn<TalkActions['open']>(async ({ text }) => done(line(8, { remarks: [remark({ text })] }))),
  reply: vi.fn<TalkActions['reply']>(async ({ text }) =>
    done(line(1, { remarks: [remark(), remark({ id: id(7), text })] })),
  ),
  resolve: vi.fn<TalkActions['resolve']>(async () =>
    done({ ...line(1), ...{ isOpen: false, resolved: SETTLED.resolved } }),
  ),
  reopen: vi.fn<TalkActions['reopen']>(async () => done({ ...SETTLED, isOpen: true, resolved: null })),
  retract: vi.fn<TalkActions['retract']>(async () => done(line(1, { remarks: [remark({ text: null })] }))),
  more: vi.fn<TalkActions['more']>(async () => ({ lines: [OPINION], next: null })),
  find: vi.fn<TalkActions['find']>(async () => null),
  callable: vi.fn<TalkActions['callable']>(async () => [ADA]),
  ...more,
})

let story = 0

/** A story of its own for each test, so that no draft is found by the next. */
export const nextStory = (): void => {
  story += 1
  window.location.hash = ''
  Element.prototype.scrollIntoView = vi.fn()
}

export const storyId = (): string => `s${story}`

export const page = (conversation: Conversation, acts: TalkActions) => (
  <NextIntlClientProvider locale="en" messages={{ common, issues, talk }} timeZone="UTC" now={NOW}>
    <Frame locale="en">
      <main>
        <h1>Pier survey</h1>
        <Talk storyId={storyId()} language="zh-Hans" conversation={conversation} actions={acts} isTitled />
      </main>
    </Frame>
  </NextIntlClientProvider>
)
/** The talk of a story on an English screen; the piece is in Simplified Chinese. */
export const show = (conversation: Conversation, acts = actions()) => ({ acts, ...render(page(conversation, acts)) })

export const field = () => screen.getByRole('textbox', { name: 'Say something about this piece' })
