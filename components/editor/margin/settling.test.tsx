import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { stop, warn } from '@/newsroom/issue'
import { done, refused } from '@/newsroom/result'
import type { Confirmations, ConfirmedItem } from '@/newsroom/workflow/confirmations'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { ChecksPanel } from './checks-panel'
import type { Settle } from './use-settling'

const item = (en: string, level: 'stop' | 'warn', by: string | null = null): ConfirmedItem => ({
  ...{ id: en, level, by },
  names: { en, 'zh-Hant': '姓名無誤', 'zh-Hans': '姓名无误' },
})

const TICKED = item('Figures checked', 'stop', 'Ada Chen')
const OPEN = item('Names checked', 'stop')

const show = (settle: Settle, more: Partial<Confirmations> = {}, locale: 'en' | 'zh-Hant' = 'en') =>
  inWords(
    <ChecksPanel
      issues={[warn('headline', 'long', { values: { count: 90, most: 60 } }), stop('copy', 'blank')]}
      confirmations={{ items: [OPEN, TICKED], known: [], ...more }}
      of="hash"
      onJump={() => undefined}
      onSettle={settle}
    />,
    locale,
  )

const allowed = () => vi.fn<Settle>(async () => done(null))
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe('what is settled beside the text', () => {
  it('lists the checklist with who ticked what, and lets nobody take a tick back', async () => {
    const settle = allowed()
    await show(settle)
    expect(box('Figures checked').checked).toBe(true)
    expect(screen.getByText('Confirmed by Ada Chen')).toBeTruthy()
    expect(box('Names checked').checked).toBe(false)
    await userEvent.click(box('Figures checked'))
    expect(settle).not.toHaveBeenCalled()
  })

  it('ticks at once, by keyboard too, and says which item of which list', async () => {
    const settle = allowed()
    await show(settle)
    box('Names checked').focus()
    await userEvent.keyboard(' ')
    expect(settle).toHaveBeenCalledExactlyOnceWith({ field: 'checklist.Names checked', key: 'unticked' })
    expect(box('Names checked').checked).toBe(true)
  })

  it('takes the tick back and says so when the piece changed meanwhile', async () => {
    await show(async () => refused({ kind: 'wrongState', state: 'changed' }))
    await userEvent.click(box('Names checked'))
    expect((await screen.findByRole('alert')).textContent).toContain('the piece changed')
    await waitFor(() => expect(box('Names checked').checked).toBe(false))
  })

  it('lets a warning be noted, and never a stop', async () => {
    const settle = allowed()
    await show(settle)
    expect(screen.getAllByRole('button', { name: /^Noted/ })).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Noted: Headline' }))
    expect(settle.mock.calls[0]?.[0]).toMatchObject({ field: 'headline', key: 'long' })
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Noted/ })).toBeNull())
  })

  it('says by whom a warning was noted', async () => {
    await show(allowed(), { known: [{ field: 'headline', key: 'long', by: 'Lin Wei' }] })
    expect(screen.getByText('Noted by Lin Wei')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Noted/ })).toBeNull()
  })

  it('speaks the language of whoever looks, and has no fault for a screen reader', async () => {
    await show(allowed(), {}, 'zh-Hant')
    expect(screen.getAllByRole('checkbox', { name: '姓名無誤' })).toHaveLength(2)
    expect(await faults()).toEqual([])
  })
})
