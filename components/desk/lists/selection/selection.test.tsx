import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toasts } from '@/components/ui/toast'
import type { BulkAnswer, BulkItem } from '@/newsroom/story/bulk'
import { faults, inPage } from '@/testing/in-page'
import { ListKeys } from '../list-keys'
import { Pick } from './pick'
import { PickStories } from './pick-stories'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

afterEach(() => toasts.clear())

const LINES = ['one', 'two', 'three', 'four'].map((storyId) => ({ storyId, name: `Story ${storyId}` }))

const show = (
  change = vi.fn(async (items: readonly BulkItem[]): Promise<BulkAnswer> => ({ ok: true, back: items })),
) => {
  inPage(
    <>
      <h1>Stories</h1>
      <ListKeys isOff={false} />
      <PickStories
        lines={LINES}
        change={change}
        people={[{ id: 'lin', name: 'Lin Wei 林薇' }]}
        desks={[
          { id: 'news', name: 'News' },
          { id: 'culture', name: 'Culture' },
        ]}
        zone="Asia/Taipei"
        keysOff={false}
      >
        <ol>
          {LINES.map(({ storyId, name }) => (
            <li key={storyId}>
              <Pick storyId={storyId} name={name} />
              <a href={`/desk/stories/${storyId}`} data-line={storyId}>
                {name}
              </a>
            </li>
          ))}
        </ol>
      </PickStories>
    </>,
  )
  return change
}

const bar = () => screen.queryByRole('region', { name: 'With the selected stories' })
const picked = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('aria-label'))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('picking stories', () => {
  it('shows what can be done with them only while some are picked', async () => {
    show()
    expect(bar()).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select “Story two”' }))
    expect(within(bar() ?? document.body).getByText('1 story selected')).toBeTruthy()
    expect(await faults()).toEqual([])
    await press('Clear')
    expect(bar()).toBeNull()
  })

  it('works by keyboard: x, X as far as here, Escape', async () => {
    show()
    await userEvent.keyboard('jx')
    expect(picked()).toEqual(['Select “Story one”'])
    await userEvent.keyboard('jj')
    await userEvent.keyboard('X')
    expect(picked()).toHaveLength(3)
    await userEvent.keyboard('{Escape}')
    expect(bar()).toBeNull()
  })

  it('reaches from the last one touched with Shift', async () => {
    show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select “Story four”' }))
    const user = userEvent.setup()
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: 'Select “Story two”' }))
    await user.keyboard('{/Shift}')
    expect(picked()).toHaveLength(3)
  })

  it('never offers to publish', async () => {
    show()
    await userEvent.keyboard('jx')
    await press('Priority')
    const offered = [...screen.getAllByRole('button', { hidden: true }), ...screen.getAllByRole('menuitem')]
    expect(offered.map(({ textContent }) => textContent).join()).not.toMatch(/publish|approve|kill|schedule/i)
  })
})

describe('changing picked stories', () => {
  it('asks once for all, says so, and takes it back', async () => {
    const change = show()
    await userEvent.keyboard('jxjx')
    await press('Priority')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Urgent' }))
    const asked = ['one', 'two'].map((storyId) => ({ storyId, change: { do: 'priority', priority: 'urgent' } }))
    expect(change).toHaveBeenLastCalledWith(asked)
    expect(await screen.findByText('Priorities of 2 stories changed.')).toBeTruthy()
    expect(bar()).toBeNull()
    await press('Undo')
    expect(change).toHaveBeenCalledTimes(2)
  })

  it('leaves the keys of the list alone while it says what was done', async () => {
    show()
    await userEvent.keyboard('jx')
    await press('Priority')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Urgent' }))
    await screen.findByText('Priority of 1 story changed.')
    await userEvent.keyboard('jx')
    expect(picked()).toHaveLength(1)
  })

  it('says which story was in the way, keeps the rest picked, and that nothing was changed', async () => {
    const refusal = { kind: 'forbidden', because: 'role' } as const
    show(
      vi.fn(async () => ({
        ok: false as const,
        answers: [
          { storyId: 'one', refusal: null },
          { storyId: 'two', refusal },
        ],
      })),
    )
    await userEvent.keyboard('jxjx')
    await press('Priority')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Low priority' }))
    const said = await screen.findByRole('alert')
    expect(said.textContent).toContain('Nothing was changed. One story was in the way:')
    expect(said.textContent).toContain('Story two: Your roles on this desk do not include this.')
    expect(said.textContent).not.toContain('Story one')
    expect(picked()).toHaveLength(2)
  })

  it('gives them to a colleague with a note', async () => {
    const change = show()
    await userEvent.keyboard('jx')
    await press('Give to…')
    const dialog = screen.getByRole('dialog', { name: 'Give 1 story to' })
    await userEvent.click(within(dialog).getByRole('button', { name: /Person/ }))
    await userEvent.click(screen.getByRole('option', { name: 'Lin Wei 林薇' }))
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Note' }), 'By six.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Do it' }))
    expect(change).toHaveBeenLastCalledWith([
      { storyId: 'one', change: { do: 'assign', assigneeId: 'lin', note: 'By six.' } },
    ])
  })
})
