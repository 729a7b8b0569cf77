import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { day, focused, grid, show } from './calendar-for-test'

const { push } = vi.hoisted(() => ({ push: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))

beforeEach(() => push.mockClear())

describe('by keyboard', () => {
  it('has one tab stop and goes from day to day, over the edge of the month', async () => {
    const { user, turnTo } = await show({ query: { month: '2026-11' } })
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    day(/^Wednesday.? 25 November/).focus()
    await user.keyboard('{ArrowRight}{ArrowUp}')
    expect(focused()).toBe('2026-11-19')
    await user.keyboard('{Home}')
    expect(focused()).toBe('2026-11-16')
    await user.keyboard('{End}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(push).toHaveBeenCalledExactlyOnceWith('/desk/calendar?month=2026-12')
    turnTo({ month: '2026-12' })
    expect(focused()).toBe('2026-12-13')
    await user.keyboard('{PageUp}')
    expect(push).toHaveBeenLastCalledWith('/desk/calendar?month=2026-11')
  })

  it('goes into a day and out of it again', async () => {
    const { user } = await show()
    day(/^Wednesday.? 25 November/).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toContain('Planned')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('Move…')
    await user.keyboard('{Escape}')
    expect(focused()).toBe('2026-11-25')
  })

  it('carries a planned piece to another day and asks there, with the new time filled in', async () => {
    const { user, act, atHand: asked } = await show()
    await user.click(grid().getByRole('button', { name: 'Move “Planned” to another day' }))
    expect(screen.getByRole('status').textContent).toContain('Choose the new day for “Planned”')
    expect(focused()).toBe('2026-11-25')
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    const dialog = await screen.findByRole('dialog')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ storyId: 'story-planned' })
    expect(within(dialog).getAllByLabelText('Date')[0]).toHaveProperty('value', '2026-11-27')
    expect(within(dialog).getAllByLabelText('Time')[0]).toHaveProperty('value', '09:30')
    expect(act).not.toHaveBeenCalled()
    await user.click(within(dialog).getByRole('button', { name: 'Schedule' }))
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({
        editionId: 'e',
        hash: 'head',
        publishAt: { date: '2026-11-27', time: '09:30', zone: 'Asia/Taipei' },
      }),
    )
  })

  it('leaves it where it is with Escape, or on its own day', async () => {
    const { user, atHand: asked } = await show()
    const take = () => user.click(grid().getByRole('button', { name: 'Move “Planned” to another day' }))
    await take()
    await user.keyboard('{ArrowRight}{Escape}')
    expect(screen.getByRole('status').textContent).toBe('“Planned” stays where it is.')
    await take()
    await user.keyboard('{Enter}')
    await user.keyboard('{ArrowRight}{Enter}')
    expect(asked).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
