import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toasts } from '@/components/ui/toast'
import { refused } from '@/newsroom/result'
import { day, grid, show } from './calendar-for-test'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

beforeEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key)
})

describe('by pointer', () => {
  const dataTransfer = () => {
    const kept = new Map<string, string>()
    return {
      get types() {
        return [...kept.keys()]
      },
      setData: (type: string, value: string) => kept.set(type, value),
    }
  }

  it('takes a piece by two presses, without dragging', async () => {
    const { user, atHand: asked } = await show()
    await user.click(grid().getByRole('button', { name: 'Move “Failed” to another day' }))
    await user.click(day(/27 November/))
    await screen.findByRole('dialog')
    expect(asked).toHaveBeenCalledExactlyOnceWith({ storyId: 'story-failed' })
  })

  it('drags a planned piece, and nothing else', async () => {
    await show()
    const [planned, held] = ['Planned', 'Held'].map((name) => grid().getByText(name).closest('li'))
    expect([planned?.draggable, held?.draggable]).toEqual([true, false])
    const transfer = dataTransfer()
    const over = day(/30 November/)
    const drag = (type: 'dragStart' | 'dragOver' | 'drop', on: Element) => {
      const event = createEvent[type](on)
      Object.defineProperty(event, 'dataTransfer', { value: transfer })
      return fireEvent(on, event)
    }
    if (!planned) throw new Error('not planned')
    drag('dragStart', planned)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Planned'))
    expect(drag('dragOver', over)).toBe(false)
    drag('drop', over)
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByLabelText('Date')[0]).toHaveProperty('value', '2026-11-30')
  })

  it('says in words why a piece cannot be moved, and moves nothing', async () => {
    const no = refused({ kind: 'forbidden', because: 'role' })
    const { user, act } = await show({ atHand: async () => no })
    await user.click(grid().getByRole('button', { name: 'Move “Planned” to another day' }))
    await user.click(day(/27 November/))
    expect((await screen.findByRole('alert')).textContent).toContain('Your roles on this desk do not include this.')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(act).not.toHaveBeenCalled()
  })
})
