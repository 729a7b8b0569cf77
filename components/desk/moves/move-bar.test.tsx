import { screen, waitFor, within } from '@testing-library/react'
import { run } from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import moves from '@/messages/en/moves.json'
import { offers } from '@/newsroom/workflow/offers'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import { chief, editor, reporter } from '@/testing/cast'
import { atHand, buttons, ids, show } from './move-bar-for-test'

describe('the bar of moves', () => {
  it('shows a reporter what a reporter may do', () => {
    show(atHand(reporter, { state: 'draft', startedBy: reporter.id }))
    expect(buttons()).toEqual(['More', 'Send for review'])
  })

  it('shows nothing where nothing is offered', () => {
    show(atHand(reporter, { state: 'killed' }))
    expect(buttons()).toEqual([])
  })

  it('sends a reviewer to the review instead of letting them approve unseen', () => {
    show(atHand(editor, { state: 'in_review', seenHead: false }))
    expect(screen.getByRole('link', { name: 'Open the review' }).getAttribute('href')).toBe('/desk/stories/s1/review')
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  })

  it('proposes the next full hour of the house to whoever schedules', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T15:40:00Z'), toFake: ['Date'] })
    const { act, user } = show(atHand(chief, { state: 'approved' }, { choices: choices({ zone: 'Asia/Taipei' }) }))
    await user.click(screen.getByRole('button', { name: moves.schedule.label }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: moves.schedule.confirm }))
    vi.useRealTimers()
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ publishAt: { date: '2026-11-26', time: '00:00', zone: 'Asia/Taipei' } }),
    )
    expect(act).not.toHaveBeenCalledWith(expect.objectContaining({ unpublishAt: expect.anything() }))
  })

  it('says what goes out before it publishes, and publishes what was on the screen', async () => {
    const { act, user } = show(atHand(chief, { state: 'approved' }))
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    const dialog = await screen.findByRole('dialog')
    for (const said of ['Late opening', '/news/late', 'Rosa Vidal', 'Supplied.'])
      expect(dialog.textContent).toContain(said)
    await user.click(within(dialog).getByRole('button', { name: 'Publish' }))
    const request = { storyId: 's1', editionId: 'e1', hash: 'head', move: 'publish', requestId: expect.any(String) }
    expect(act).toHaveBeenCalledExactlyOnceWith(request)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('does not send a piece back without a comment', async () => {
    const { act, user } = show(atHand(editor, { state: 'in_review' }))
    await user.click(screen.getByRole('button', { name: 'Send back' }))
    const dialog = await screen.findByRole('dialog')
    const confirm = within(dialog).getByRole('button', { name: 'Send back' })
    await user.click(confirm)
    expect(act).not.toHaveBeenCalled()
    await user.type(within(dialog).getByRole('textbox'), 'Who said so?')
    await user.click(confirm)
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ move: 'sendBack', comment: 'Who said so?' }))
  })

  it('keeps the live edition’s kill in reach, one step off, and asks for reason and public words', async () => {
    const live = {
      ...ids,
      editionId: 'e0',
      state: 'published' as const,
      offers: offers(chief, edition({ state: 'published' }), new Date(0)),
    }
    const { act, user } = show(atHand(chief, { state: 'draft', n: 2 }, { live }))
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Live edition 1: Kill…' }))
    const dialog = await screen.findByRole('alertdialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Court order')
    await user.type(within(dialog).getByRole('textbox', { name: /Public notice/ }), 'Removed.')
    await user.click(within(dialog).getByRole('button', { name: 'Kill for good' }))
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ editionId: 'e0', move: 'kill', reason: 'Court order', publicNotice: 'Removed.' }),
    )
  })

  it('speaks the viewer’s language', () => {
    show(atHand(reporter, { state: 'draft', startedBy: reporter.id }), {}, 'zh-Hant')
    expect(buttons()).toEqual(['更多', '送審'])
  })

  it('is clean for those who listen to it, dialog included', async () => {
    const { user } = show(atHand(chief, { state: 'approved' }))
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    const dialog = await screen.findByRole('dialog')
    const { violations } = await run(dialog, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })
})
