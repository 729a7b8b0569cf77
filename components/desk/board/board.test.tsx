import { act as acting, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Frame } from '@/components/ui/frame'
import { toasts } from '@/components/ui/toast'
import { loadMessages } from '@/messages/load'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { done, refused } from '@/newsroom/result'
import { columnsOf } from '@/newsroom/story/board'
import type { Card, FilledColumn } from '@/newsroom/story/board-card'
import { type CardMoves, waysFor } from '@/newsroom/story/board-ways'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { offers } from '@/newsroom/workflow/offers'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { choices } from '@/testing/builders/choices'
import { edition, stage } from '@/testing/builders/edition'
import { chief, editor, type Player, reporter } from '@/testing/cast'
import { faults, NOW } from '@/testing/in-page'
import { Board } from './board'
import type { BoardActions } from './board-actions'

const push = vi.fn()
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

const PLAN = BUILT_IN.three_reviews

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
  due: null,
  since: new Date(NOW.getTime() - 3_600_000),
  ...more,
})

const CARDS: Readonly<Record<string, readonly Card[]>> = {
  draft: [card('e1', { priority: 'urgent', due: new Date(NOW.getTime() - 7_200_000) })],
  'in_review:review_1': [card('e2', { state: 'in_review', holder: null, due: new Date(NOW.getTime() + 7_200_000) })],
}

const board = (): readonly FilledColumn[] =>
  columnsOf(PLAN.stages).map((column) => {
    const cards = CARDS[column.stage ? `in_review:${column.stage.key}` : column.state] ?? []
    return { column, cards, count: cards.length, next: null }
  })

const movesOf = (who: Player, facts: Partial<EditionFacts>): CardMoves => {
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

const show = async (more: Partial<BoardActions> = {}, locale: Locale = 'en', columns = board()) => {
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

const column = (name: string) => screen.getByRole('grid', { name: new RegExp(`^${name}`) })
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })

/** By keyboard: take the card up at its handle, go on by Tab as often as needed, put it down. */
const carry = async (user: ReturnType<typeof userEvent.setup>, name: string, onto: string) => {
  within(row(name)).getByRole('button', { name: /^(Drag|拖曳|拖动)/ }).focus()
  await user.keyboard('{Enter}')
  await acting(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
  const target = () => document.activeElement?.closest('[role=grid]')?.getAttribute('aria-labelledby') ?? ''
  const nameOfTarget = () => document.getElementById(target())?.textContent ?? ''
  for (let n = 0; n < 15 && !nameOfTarget().startsWith(onto); n += 1) await user.keyboard('{Tab}')
  expect(nameOfTarget()).toMatch(new RegExp(`^${onto}`))
  await user.keyboard('{Enter}')
}

beforeEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key)
})

describe('the board', () => {
  it('has a column for each state and each stage, with how many stand there', async () => {
    await show()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Draft1 piece',
      'First review1 piece',
      'Second review0 pieces',
      'Final review0 pieces',
      'First proof0 pieces',
      'Sign-off0 pieces',
      'Sent back0 pieces',
      'Approved0 pieces',
      'Scheduled0 pieces',
      'Not published0 pieces',
      'Published today0 pieces',
    ])
    expect(await faults()).toEqual([])
  })

  it('says of a card who has it, what presses and how long it stands there', async () => {
    await show()
    const draft = within(row('e1'))
    for (const said of ['Headline of e1', 'Lin Wei 林薇', 'Urgent', 'overdue, was due 2 hours ago'])
      expect(draft.getByText(said)).toBeTruthy()
    const waiting = within(row('e2'))
    for (const said of ['nobody has taken it', 'due in 2 hours']) expect(waiting.getByText(said)).toBeTruthy()
    expect(waiting.getByText(/moved here/).textContent).toBe('moved here 1 hour ago')
  })

  it('counts no further than anybody wants to know', async () => {
    await show({}, 'en', board().map((one) => ({ ...one, count: 100 })))
    expect(screen.getAllByText('more than 99 pieces')).toHaveLength(11)
  })

  it.each(LOCALES)('speaks %s, and every word of it is there', async (locale) => {
    await show({}, locale)
    expect(screen.getAllByRole('grid')).toHaveLength(11)
    expect(await faults()).toEqual([])
  })
})

describe('a card put down', () => {
  it('opens the dialog of the move that leads there, and nothing has moved yet', async () => {
    const { user, act, movesOf } = await show()
    await carry(user, 'e1', 'First review')
    const dialog = await screen.findByRole('dialog', { name: 'Send for review' })
    expect(movesOf).toHaveBeenCalledWith(expect.objectContaining({ storyId: 'story of e1', editionId: 'e1' }))
    expect(act).not.toHaveBeenCalled()
    await user.click(within(dialog).getByRole('button', { name: 'Send for review' }))
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ move: 'file', editionId: 'e1', hash: 'head' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('snaps back where nothing leads, and says in words where it could go', async () => {
    const { user, act } = await show()
    await carry(user, 'e1', 'Approved')
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Nothing leads from “Draft” to “Approved”. From here you can move it to: First review.',
    )
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(act).not.toHaveBeenCalled()
    expect(within(column('Draft')).getByRole('row', { name: /e1/ })).toBeTruthy()
  })

  it('snaps back from a move that is somebody else’s, and says why', async () => {
    const own = stage({ ...PLAN.stages[0], last: false })
    const moves = movesOf(editor, { state: 'in_review', stage: own, hands: [editor.id] })
    const { user } = await show({ movesOf: async () => done(moves) })
    await carry(user, 'e2', 'Second review')
    expect((await screen.findByRole('alert')).textContent).toMatch(/is not yours to make here.*You had a hand/)
  })

  it('goes back to the earlier stage it was put on, without asking for it again', async () => {
    const later = stage({ ...PLAN.stages[2], first: false, last: false })
    const moves = movesOf(chief, { state: 'in_review', stage: later, filedBy: reporter.id })
    const { user, act } = await show({ movesOf: async () => done(moves) })
    await carry(user, 'e1', 'First review')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Comment/ }), 'Who said so?')
    await user.click(within(dialog).getByRole('button', { name: 'Hand back' }))
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ move: 'handBack', stage: 'review_1' }))
  })

  it('of which there is no story any more is told like one that never was', async () => {
    const { user } = await show({ movesOf: async () => refused({ kind: 'notFound' }) })
    await carry(user, 'e1', 'First review')
    expect((await screen.findByRole('alert')).textContent).toContain('does not exist, or you may not see it')
  })
})

describe('the menu of a card', () => {
  it('offers the same moves without dragging, and where each leads', async () => {
    const { user, act } = await show()
    await user.click(screen.getByRole('button', { name: 'Move “Headline of e1”' }))
    const menu = await screen.findByRole('menu')
    expect(within(menu).getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Send for review → First review',
      'Open the story',
    ])
    expect(await faults()).toEqual([])
    await user.click(within(menu).getByRole('menuitem', { name: /Send for review/ }))
    expect(await screen.findByRole('dialog', { name: 'Send for review' })).toBeTruthy()
    expect(act).not.toHaveBeenCalled()
  })

  it('says so where nothing is theirs to move', async () => {
    const moves = movesOf(editor, { state: 'published' })
    const { user } = await show({ movesOf: async () => done({ ...moves, ways: [] }) })
    await user.click(screen.getByRole('button', { name: 'Move “Headline of e1”' }))
    expect((await screen.findByRole('menuitem', { name: 'Nothing here is yours to move' })).ariaDisabled).toBeTruthy()
  })
})

describe('by keyboard', () => {
  it('opens a story with Enter', async () => {
    const { user } = await show()
    row('e1').focus()
    await user.keyboard('{Enter}')
    expect(push).toHaveBeenCalledWith('/desk/stories/story of e1', undefined)
  })

  it('finds a moved card again where it went', async () => {
    const { user, readAnew } = await show()
    await carry(user, 'e1', 'First review')
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Send for review' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const moved = CARDS.draft ?? []
    readAnew(
      board().map((one) => {
        if (one.column.state === 'draft') return { ...one, cards: [] }
        return one.column.stage?.key === 'review_1' ? { ...one, cards: [...one.cards, ...moved] } : one
      }),
    )
    await waitFor(() => expect(document.activeElement?.getAttribute('data-story')).toBe('story of e1'))
    expect(within(column('First review')).getAllByRole('row')).toHaveLength(2)
  })
})

describe('a long column', () => {
  it('shows more below, and lets it go when the board is read anew', async () => {
    const long = () => board().map((one) => (one.column.state === 'draft' ? { ...one, next: 'place' } : one))
    const { user, further, readAnew } = await show({}, 'en', long())
    await user.click(screen.getByRole('button', { name: 'Show more of “Draft”' }))
    expect(await screen.findByRole('row', { name: /e9/ })).toBeTruthy()
    expect(further).toHaveBeenCalledExactlyOnceWith({ column: 'draft', after: 'place', filter: { desk: null } })
    expect(screen.queryByRole('button', { name: 'Show more of “Draft”' })).toBeNull()
    readAnew(long())
    expect(screen.queryByRole('row', { name: /e9/ })).toBeNull()
  })
})
