import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { faults } from '@/testing/in-page'
import { board, CARDS, carry, column, row, show } from './board-for-test'

const { push } = vi.hoisted(() => ({ push: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

describe('the board', () => {
  it('has a column for each state and each stage, with how many stand there', async () => {
    await show()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Draft2 pieces',
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
    await show(
      {},
      'en',
      board().map((one) => ({ ...one, count: 100 })),
    )
    expect(screen.getAllByText('more than 99 pieces')).toHaveLength(11)
  })

  it.each(LOCALES)('speaks %s, and every word of it is there', async (locale) => {
    await show({}, locale)
    expect(screen.getAllByRole('grid')).toHaveLength(11)
    expect(await faults()).toEqual([])
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
    const [moved, ...kept] = CARDS.draft ?? []
    if (!moved) throw new Error('nothing to move')
    readAnew(
      board().map((one) => {
        if (one.column.state === 'draft') return { ...one, cards: kept }
        return one.column.stage?.key === 'review_1' ? { ...one, cards: [moved, ...one.cards] } : one
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
