import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import talk from '@/messages/en/talk.json'
import { EMPTY, sentText } from '@/newsroom/talk/draft'
import { type Mention, writeMention } from '@/newsroom/talk/mention'
import { DESK, editor, reporter } from '@/testing/cast'
import { faults } from '@/testing/in-page'
import { MentionField } from './mention-field'
import type { Callable } from './use-options'

const ADA: Mention = { type: 'person', id: editor.id, name: editor.name }
const LIN: Mention = { type: 'person', id: reporter.id, name: reporter.name }
const NEWS: Mention = { type: 'desk', id: DESK, name: 'News' }
const ALL = [ADA, LIN, NEWS]

const search = (words: string): readonly Mention[] =>
  ALL.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))

function Writing({ callable, onKeyDown }: { readonly callable: Callable; readonly onKeyDown: () => void }) {
  const [draft, setDraft] = useState(EMPTY)
  return (
    <main>
      <h1>Talk</h1>
      <MentionField label="Your reply" draft={draft} onDraft={setDraft} callable={callable} onKeyDown={onKeyDown} />
      <pre>{sentText(draft)}</pre>
    </main>
  )
}

const show = () => {
  const callable = vi.fn<Callable>(async (words) => search(words))
  const onKeyDown = vi.fn()
  render(
    <NextIntlClientProvider locale="en" messages={{ talk }} timeZone="UTC">
      <Writing callable={callable} onKeyDown={onKeyDown} />
    </NextIntlClientProvider>,
  )
  return { callable, onKeyDown }
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const sent = () => document.querySelector('pre')?.textContent
const chosen = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

describe('an @ in a remark', () => {
  it('offers those who may be called, and takes the first with Enter', async () => {
    const { onKeyDown } = show()
    await userEvent.type(field(), 'Ask @ad')
    expect(await screen.findByRole('option', { name: /Ada Chen/ })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('1 name')
    expect(await faults()).toEqual([])
    onKeyDown.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(onKeyDown).not.toHaveBeenCalled()
    expect(field().value).toBe('Ask @Ada Chen 陳雅達 ')
    expect(sent()).toBe(`Ask ${writeMention(ADA)}`)
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('moves through the list by arrow and round its ends', async () => {
    show()
    await userEvent.type(field(), '@')
    await screen.findByRole('listbox')
    expect(chosen()).toContain('Ada Chen')
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toContain('News')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}')
    expect(sent()).toBe(writeMention(LIN))
    expect(document.activeElement).toBe(field())
  })

  it('takes a name by pointer without losing the place', async () => {
    show()
    await userEvent.type(field(), '請@News看', { initialSelectionStart: 0 })
    field().setSelectionRange(6, 6)
    fireEvent.select(field())
    await userEvent.click(await screen.findByRole('option', { name: /News/ }))
    expect(sent()).toBe(`請${writeMention(NEWS)} 看`)
    expect(document.activeElement).toBe(field())
    expect(field().selectionStart).toBe(7)
  })

  it('is let go with Escape, which closes nothing else', async () => {
    const { onKeyDown } = show()
    await userEvent.type(field(), '@ad')
    await screen.findByRole('listbox')
    onKeyDown.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(onKeyDown).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(field().value).toBe('@ad\n')
  })

  it('waits while a character is being composed, and leaves its keys alone', async () => {
    const { callable } = show()
    await userEvent.type(field(), '@')
    await screen.findByRole('listbox')
    callable.mockClear()
    fireEvent.compositionStart(field())
    fireEvent.change(field(), { target: { value: '@chen' } })
    expect(screen.queryByRole('listbox')).toBeNull()
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    expect(field().value).toBe('@chen')
    expect(callable).not.toHaveBeenCalled()
    fireEvent.change(field(), { target: { value: '@陳' } })
    field().setSelectionRange(2, 2)
    fireEvent.compositionEnd(field())
    expect(await screen.findByRole('option', { name: /陳雅達/ })).toBeTruthy()
    expect(callable).toHaveBeenCalledExactlyOnceWith('陳')
  })

  it('says aloud that nobody of that name is there', async () => {
    show()
    await userEvent.type(field(), '@zoe')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Nobody of that name'))
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})
