import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toasts } from '@/components/ui/toast'
import { done, refused } from '@/newsroom/result'
import { stage } from '@/testing/builders/edition'
import { chief, editor, reporter } from '@/testing/cast'
import { faults } from '@/testing/in-page'
import { carry, column, movesOf, PLAN, show } from './board-for-test'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

beforeEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key)
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
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Send for review → First review', 'Open the story'])
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
