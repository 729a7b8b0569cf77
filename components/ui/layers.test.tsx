import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, inPage } from '@/testing/in-page'
import { Button } from './button'
import { Dialog } from './dialog'
import { Menu } from './menu'
import { latestUndo, toast, toasts } from './toast'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

afterEach(() => {
  for (const { key } of toasts.visibleToasts) act(() => toasts.close(key))
})

const Kill = () => {
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button onPress={() => open(true)}>Kill…</Button>
      <Dialog role="alertdialog" title="Kill this story?" isOpen={isOpen} onOpenChange={open}>
        <p>Readers get the notice.</p>
        <Button variant="danger">Kill</Button>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  it('takes the focus, leaves by Escape and gives the focus back', async () => {
    inPage(<Kill />)
    const opener = screen.getByRole('button', { name: 'Kill…' })
    await userEvent.click(opener)
    const dialog = await screen.findByRole('alertdialog', { name: 'Kill this story?' })
    expect(dialog.contains(document.activeElement)).toBe(true)
    expect(await faults()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(opener))
  })

  it('does not take a click beside it for an answer to a question', async () => {
    inPage(<Kill />)
    await userEvent.click(screen.getByRole('button', { name: 'Kill…' }))
    await screen.findByRole('alertdialog')
    await userEvent.click(document.body)
    expect(screen.getByRole('alertdialog')).toBeTruthy()
  })
})

describe('a toast', () => {
  it('offers to take the action back, once', async () => {
    const undo = vi.fn()
    inPage(<p>Desk</p>)
    act(() => toast({ text: 'Dropped “Harbour bridge”.', undo }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Dropped “Harbour bridge”.')).toBeNull()
  })

  it('stays for eight seconds at least, and for as long as the pointer rests on it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    inPage(<p>Desk</p>)
    act(() => toast({ text: 'Kept.' }))
    act(() => vi.advanceTimersByTime(7_900))
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).hover(screen.getByText('Kept.'))
    act(() => vi.advanceTimersByTime(60_000))
    expect(screen.getByText('Kept.')).toBeTruthy()
    vi.useRealTimers()
  })

  it('gives the palette the newest action that can be taken back', () => {
    const undo = vi.fn()
    inPage(<p>Desk</p>)
    expect(latestUndo()).toBeNull()
    act(() => toast({ text: 'Dropped.', undo }))
    act(() => toast({ text: 'Saved.' }))
    act(() => latestUndo()?.undo())
    expect(undo).toHaveBeenCalledOnce()
    expect(latestUndo()).toBeNull()
  })
})

describe('a menu', () => {
  it('groups its actions and does what is chosen', async () => {
    const onAction = vi.fn()
    inPage(
      <Menu
        label="Display"
        trigger={<Button>Ada Chen 陳雅達</Button>}
        groups={[{ title: 'Language', actions: [{ id: 'en', label: 'English', isChosen: true, onAction }] }]}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Ada Chen 陳雅達' }))
    expect(await screen.findByRole('group', { name: 'Language' })).toBeTruthy()
    await userEvent.click(screen.getByRole('menuitem', { name: 'English' }))
    expect(onAction).toHaveBeenCalledOnce()
  })
})
