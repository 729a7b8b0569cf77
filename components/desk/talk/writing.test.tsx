import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stop } from '@/newsroom/issue'
import { refused } from '@/newsroom/result'
import { actions, field, nextStory, show, storyId, talking } from '@/testing/talk-on-screen'
import type { TalkActions } from './talk-actions'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

beforeEach(nextStory)

const post = () => userEvent.click(screen.getByRole('button', { name: 'Post' }))

describe('writing', () => {
  it('begins a thread that stops the approval, with what was ticked', async () => {
    const { acts } = show(talking([]))
    await userEvent.type(field(), 'Who counted?')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Stops approval until it is resolved' }))
    await post()
    expect(acts.open).toHaveBeenCalledExactlyOnceWith({
      ...{ storyId: storyId(), kind: 'comment', blocking: true, text: 'Who counted?' },
    })
    expect(await screen.findByText('Who counted?')).toBeTruthy()
    expect(field()).toHaveProperty('value', '')
    expect(screen.getByRole('checkbox', { name: /Stops approval/ })).toHaveProperty('checked', false)
  })

  it('leaves a note to the desk, also for those who stop nothing', async () => {
    const { acts } = show(talking([], { mayBlock: false }))
    expect(screen.queryByRole('checkbox', { name: /Stops approval/ })).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: /Note to the desk/ }))
    await userEvent.type(field(), 'Pictures at six.{Control>}{Enter}{/Control}')
    expect(acts.open).toHaveBeenCalledWith(expect.objectContaining({ kind: 'note', blocking: false }))
  })

  it('shows the words at once and gives them back when they could not be sent', async () => {
    let fail = (_: Error): void => undefined
    const open = vi.fn<TalkActions['open']>(
      () =>
        new Promise((_, reject) => {
          fail = reject
        }),
    )
    show(talking([]), actions({ open }))
    await userEvent.type(field(), 'Who counted?')
    await post()
    expect(screen.getByText('Sending …')).toBeTruthy()
    expect(field()).toHaveProperty('value', '')
    await userEvent.type(field(), 'And when?')
    fail(new Error('no line'))
    await waitFor(() => expect(field()).toHaveProperty('value', 'Who counted?\n\nAnd when?'))
    expect(screen.getByRole('alert').textContent).toContain('Your text is kept')
    expect(screen.queryByText('Sending …')).toBeNull()
  })

  it('says who may not be called, and keeps the words', async () => {
    const no = { kind: 'notReady', issues: [stop('talk', 'mayNotRead', { values: { name: 'Rosa Vidal' } })] } as const
    show(talking([]), actions({ open: async () => refused(no) }))
    await userEvent.type(field(), 'Rosa?')
    await post()
    expect((await screen.findByRole('alert')).textContent).toContain('Rosa Vidal may not read this story')
    expect(field()).toHaveProperty('value', 'Rosa?')
  })

  it('keeps what is being written while another tab is looked at', async () => {
    const { unmount } = show(talking([]))
    await userEvent.type(field(), 'Half a')
    unmount()
    show(talking([]))
    expect(field()).toHaveProperty('value', 'Half a')
  })
})
