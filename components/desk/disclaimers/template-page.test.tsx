import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { refused } from '@/newsroom/result'
import { allowed, first, MORNING, page, second, showTemplate } from '@/testing/template-on-screen'

const review = (mayApprove: boolean) =>
  page({ versions: [second, first], review: { versionId: 'v2', seen: 'f00d', mayApprove } })

describe('one template on its page', () => {
  it('sets the wordings side by side, and says where one is missing', () => {
    showTemplate(page())
    expect(screen.getByText('Supplied by a third party.').closest('[lang]')).toHaveProperty('lang', 'en')
    expect(screen.getByText('本文由第三方提供。').closest('[lang]')).toHaveProperty('lang', 'zh-Hant')
    expect(screen.getByText('No text')).toBeTruthy()
    expect(screen.getByText(/Written by Su Min 蘇敏 · Approved by Marcus Hale/)).toBeTruthy()
  })

  it('shows what a version in review changed, deletions and insertions apart', () => {
    showTemplate(review(true))
    expect(document.querySelector('del')?.textContent).toContain('a third party')
    expect(document.querySelector('ins')?.textContent).toContain('partner')
  })

  it('approves exactly what was on the screen', async () => {
    const actions = allowed()
    showTemplate(review(true), actions)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Approve version 2' }))
    expect(actions.versions.approve).toHaveBeenCalledWith({ versionId: 'v2', seen: 'f00d' })
  })

  it('does not offer approval to a writer, and says who is awaited', () => {
    showTemplate(review(false))
    expect(screen.queryByRole('button', { name: 'Approve version 2' })).toBeNull()
    expect(screen.getByText(/Waits for approval/)).toBeTruthy()
  })

  it('shows a refusal beside the button that was refused', async () => {
    const actions = allowed()
    const ownWording = async () => refused({ kind: 'forbidden', because: 'ownWording' })
    showTemplate(review(true), { ...actions, versions: { ...actions.versions, approve: ownWording } })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Approve version 2' }))
    expect((await screen.findByRole('alert')).textContent).toContain('You wrote part of this version')
  })

  it('returns a version only with a note', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    showTemplate(review(true), actions)
    await user.click(screen.getByRole('button', { name: 'Return…' }))
    await user.type(screen.getByRole('textbox', { name: 'What should change' }), 'Shorter.')
    await user.click(screen.getByRole('button', { name: 'Return version 2' }))
    expect(actions.versions.giveBack).toHaveBeenCalledWith({ versionId: 'v2', note: 'Shorter.' })
  })

  it('offers a reader nothing to press', () => {
    showTemplate(page({ mayWrite: false }))
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('names the live pieces the viewer may open and counts the others', () => {
    const piece = { storyId: 's1', headline: '圖書館延長開放', language: 'zh-Hant', n: 1, since: MORNING } as const
    showTemplate(page({ use: { count: 3, pieces: [piece] } }))
    expect(screen.getByRole('link', { name: '圖書館延長開放' }).getAttribute('href')).toBe('/desk/stories/s1')
    expect(screen.getByText(/2 more are not yours to open/)).toBeTruthy()
  })

  it('says what withdrawing means before it is done', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    showTemplate(page({ use: { count: 2, pieces: [] } }), actions)
    await user.click(screen.getByRole('button', { name: 'Withdraw…' }))
    expect(screen.getByText(/2 live pieces carry it and keep their wording/)).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The contract ended.')
    await user.click(screen.getByRole('button', { name: 'Withdraw template' }))
    expect(actions.template.withdraw).toHaveBeenCalledWith({ templateId: 't1', reason: 'The contract ended.' })
  })
})
