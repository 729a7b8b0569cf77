import { act as acting, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { expect, vi } from 'vitest'
import { Frame } from '@/components/ui/frame'
import { loadMessages } from '@/messages/load'
import type { Locale } from '@/newsroom/language/locales'
import { done } from '@/newsroom/result'
import { columnsOf } from '@/newsroom/story/board'
import type { Card, FilledColumn } from '@/newsroom/story/board-card'
import { type CardMoves, waysFor } from '@/newsroom/story/board-ways'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { offers } from '@/newsroom/workflow/offers'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import { type Player, reporter } from '@/testing/cast'
import { NOW } from '@/testing/in-page'
import { Board } from './board'
import type { BoardActions } from './board-actions'

export const PLAN = BUILT_IN.three_reviews

const card = (editionId: string, more: Partial<Card> = {}): Card => ({
  editionId,
  storyId: `story of ${editionId}`,
  n: 1,
  headline: `Headline of ${editionId}`,
  slugline: 'library',
  language: 'en',
  state: 'draft',
  isLiveBelow: false,
  holder: 'Lin Wei 林薇',
  priority: 'normal',
  isLimited: false,
  due: null,
  since: new Date(NOW.getTime() - 3_600_000),
  ...more,
})

export const CARDS: Readonly<Record<string, readonly Card[]>> = {
  draft: [card('e1', { priority: 'urgent', due: new Date(NOW.getTime() - 7_200_000) }), card('e3')],
  'in_review:review_1': [card('e2', { state: 'in_review', holder: null, due: new Date(NOW.getTime() + 7_200_000) })],
}

export const board = (): readonly FilledColumn[] =>
  columnsOf(PLAN.stages).map((column) => {
    const cards = CARDS[column.stage ? `in_review:${column.stage.key}` : column.state] ?? []
    return { column, cards, count: cards.length, next: null }
  })

export const movesOf = (who: Player, facts: Partial<EditionFacts>): CardMoves => {
  const known = edition(facts)
  const ids = { storyId: 'story of e1', editionId: 'e1', n: 1, state: known.state, hash: 'head' }
  return {
    edition: { ...ids, offers: offers(who, known, NOW) },
    outline: { headline: 'H', language: 'en', path: null, byline: [], notices: [] },
    choices: choices(),
    ways: waysFor(who, known, PLAN, NOW),
  }
}

const DRAFT = movesOf(reporter, { state: 'draft', startedBy: reporter.id })

export const show = async (more: Partial<BoardActions> = {}, locale: Locale = 'en', columns = board()) => {
  const actions = {
    act: vi.fn<BoardActions['act']>(async () => done({ state: 'in_review' })),
    movesOf: vi.fn<BoardActions['movesOf']>(async () => done(DRAFT)),
    further: vi.fn<BoardActions['further']>(async () => ({ cards: [card('e9')], next: null })),
    ...more,
  }
  const messages = await loadMessages(locale)
  const page = (shown: readonly FilledColumn[]) => (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Taipei" now={NOW}>
      <Frame locale={locale}>
        <main>
          <h1>Board</h1>
          <Board columns={shown} filter={{ desk: null }} {...actions} />
        </main>
      </Frame>
    </NextIntlClientProvider>
  )
  const { rerender } = render(page(columns))
  return { ...actions, user: userEvent.setup(), readAnew: (next: readonly FilledColumn[]) => rerender(page(next)) }
}

export const column = (name: string) => screen.getByRole('grid', { name: new RegExp(`^${name}`) })
export const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })

/** By keyboard: take the card up at its handle, go on by Tab as often as needed, put it down. */
export const carry = async (user: ReturnType<typeof userEvent.setup>, name: string, onto: string) => {
  within(row(name))
    .getByRole('button', { name: /^(Drag|拖曳|拖动)/ })
    .focus()
  await user.keyboard('{Enter}')
  await acting(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
  const target = () => document.activeElement?.closest('[role=grid]')?.getAttribute('aria-labelledby') ?? ''
  const nameOfTarget = () => document.getElementById(target())?.textContent ?? ''
  for (let n = 0; n < 15 && !nameOfTarget().startsWith(onto); n += 1) await user.keyboard('{Tab}')
  expect(nameOfTarget()).toMatch(new RegExp(`^${onto}`))
  await user.keyboard('{Enter}')
}
