import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import issues from '@/messages/en/issues.json'
import { type Issue, stop } from '@/newsroom/issue'
import { done, refused } from '@/newsroom/result'
import { chief, editor, reporter } from '@/testing/cast'
import type { Act } from './act'
import { MoveBar } from './move-bar'
import { atHand, MESSAGES, show } from './move-bar-for-test'

describe('what is in the way of a move', () => {
  it('asks again by the same key while no answer came, and by another after one (TR-03)', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'published' }))
    act.mockRejectedValueOnce(new Error('no network'))
    act.mockResolvedValueOnce(refused({ kind: 'notFound' }))
    const { user } = show(atHand(chief, { state: 'approved' }), { act })
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    const again = async () =>
      user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publish' }))
    await again()
    await again()
    await again()
    const keys = act.mock.calls.map(([request]) => request.requestId)
    expect([keys[0] === keys[1], keys[1] === keys[2], keys.length]).toEqual([true, false, 3])
  })

  it('lists what is in the way, each with its place, and offers no way round', async () => {
    const missing = stop('headline', 'blank')
    const onJump = vi.fn()
    const { user } = show(atHand(reporter, { state: 'draft', issues: [missing] }), { onJump })
    await user.click(screen.getByRole('button', { name: 'Send for review' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('button', { name: 'Send for review' })).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: /Headline/ }))
    expect(onJump).toHaveBeenCalledWith(missing)
  })

  it('forgets what the last save put right', async () => {
    const { user } = show(atHand(reporter, { state: 'draft', issues: [stop('headline', 'blank')] }), { issues: [] })
    await user.click(screen.getByRole('button', { name: 'Send for review' }))
    expect(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Send for review' })).toBeTruthy()
  })

  it('keeps in sight what no save puts right: an embargo', async () => {
    const held = { state: 'approved', embargo: { until: 'indefinite' } } as const
    const { user } = show(atHand(chief, held), { issues: [] })
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(issues.embargo)).toBeTruthy()
    expect(within(dialog).queryByRole('button', { name: 'Publish' })).toBeNull()
  })

  it('lets the last words go out when it is pressed, and forgets what they put right while it asks', async () => {
    const beforeMove = vi.fn(async () => true)
    const missing = stop('copy', 'blank')
    const bar = (issues: readonly Issue[]) => (
      <NextIntlClientProvider locale="en" messages={MESSAGES.en} timeZone="UTC">
        <MoveBar
          moves={atHand(reporter, { state: 'draft', issues: [missing] })}
          reviewHref="/review"
          act={vi.fn<Act>()}
          {...{ issues, beforeMove }}
        />
      </NextIntlClientProvider>
    )
    const { rerender } = render(bar([missing]))
    await userEvent.setup().click(screen.getByRole('button', { name: 'Send for review' }))
    const dialog = await screen.findByRole('dialog')
    expect(beforeMove).toHaveBeenCalledOnce()
    expect(within(dialog).queryByRole('button', { name: 'Send for review' })).toBeNull()
    rerender(bar([]))
    expect(within(dialog).getByRole('button', { name: 'Send for review' })).toBeTruthy()
  })

  it('says in words why a move was refused, and keeps what was typed', async () => {
    const act = vi.fn<Act>(async () => refused({ kind: 'wrongState', state: 'approved' }))
    const { user } = show(atHand(editor, { state: 'in_review' }), { act })
    await user.click(screen.getByRole('button', { name: 'Send back' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Why?')
    await user.click(within(dialog).getByRole('button', { name: 'Send back' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('the piece is now “Approved”')
    expect(within(dialog).getByRole('textbox')).toHaveProperty('value', 'Why?')
  })

  it('moves nothing while text could not be saved', async () => {
    const act = vi.fn<Act>()
    const { user } = show(atHand(reporter, { state: 'in_review', filedBy: reporter.id }), {
      act,
      ...{ beforeMove: async () => false },
    })
    await user.click(screen.getByRole('button', { name: 'Recall' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(act).not.toHaveBeenCalled()
  })
})
