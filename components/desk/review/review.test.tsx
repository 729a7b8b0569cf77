import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import common from '@/messages/en/common.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import { done } from '@/newsroom/result'
import { redline } from '@/newsroom/story/redline'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import { offers } from '@/newsroom/workflow/offers'
import { edition } from '@/testing/builders/edition'
import { copyOf } from '@/testing/builders/package'
import { editor } from '@/testing/cast'
import type { Act } from '../moves/act'
import { OpinionBox } from './opinion-box'
import { ReviewChanges } from './review-changes'

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, issues, moves }} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )

const blocks = redline(copyOf('The library closes early.', 'Gone.'), copyOf('The library closes late.'), 'en')

describe('the changes a reviewer sees', () => {
  const parts = [
    {
      part: 'headline' as const,
      stretches: [
        { kind: 'gone' as const, text: 'Old' },
        { kind: 'new' as const, text: 'New' },
      ],
    },
  ]
  const changed = (
    <ReviewChanges language="en" look="sinceLook" parts={parts} blocks={blocks} changedBy={['Lin Wei 林薇']} />
  )

  it('mark insertions and deletions by element, and say them aloud', () => {
    show(changed)
    expect(screen.getAllByRole('insertion').map((node) => node.textContent)).toEqual(['added:New', 'added:late'])
    expect(screen.getAllByRole('deletion').map((node) => node.textContent)).toEqual([
      'removed:Old',
      'removed:early',
      'removed:Gone.',
    ])
  })

  it('stand beside the text first, then in the text, with names', () => {
    show(changed)
    const [beside, copy] = [
      screen.getByRole('region', { name: 'Beside the text' }),
      screen.getByRole('region', { name: 'Copy' }),
    ]
    expect(beside.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.getByText('Changed by Lin Wei 林薇')).toBeTruthy()
  })

  it('are said to be none when there are none', () => {
    const same = redline(copyOf('One.'), copyOf('One.'), 'en')
    show(<ReviewChanges language="en" look="sinceLook" parts={[]} blocks={same} changedBy={[]} />)
    expect(screen.getByText('Nothing has changed since you last looked.')).toBeTruthy()
  })

  it('are clean for those who listen to them', async () => {
    const { container } = show(changed)
    const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })
})

const atHand = (facts: Parameters<typeof edition>[0], isOwnHand = false): MovesAtHand => ({
  storyId: 's1',
  editionId: 'e1',
  n: 1,
  state: 'in_review',
  hash: 'head',
  offers: offers(editor, edition({ state: 'in_review', ...facts }), new Date(0)),
  live: null,
  outline: { headline: '', language: 'en', path: null, byline: [], notices: [] },
  hands: [],
  isOwnHand,
  filedBy: null,
  approvedBy: null,
})

describe('the decision', () => {
  it('approves with the opinion and the very hash that was shown', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'approved' }))
    show(<OpinionBox moves={atHand({})} act={act} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Opinion' }), 'Checked both names.')
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({
      storyId: 's1',
      editionId: 'e1',
      hash: 'head',
      move: 'approve',
      opinion: 'Checked both names.',
    })
  })

  it('sends back only with a comment', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'sent_back' }))
    show(<OpinionBox moves={atHand({})} act={act} />)
    const back = screen.getByRole('button', { name: 'Send back' })
    expect(back).toHaveProperty('disabled', true)
    await userEvent.type(screen.getByRole('textbox'), 'Who said so?')
    await userEvent.click(back)
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ move: 'sendBack', comment: 'Who said so?' }))
  })

  it('tells a hand that somebody else has to approve', () => {
    show(<OpinionBox moves={atHand({ hands: [editor.id] }, true)} act={vi.fn<Act>()} />)
    expect(screen.getByRole('note').textContent).toContain('You had a hand in this piece')
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  })

  it('cannot approve past what is in the way', () => {
    show(<OpinionBox moves={atHand({ seenHead: false })} act={vi.fn<Act>()} />)
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveProperty('disabled', true)
    expect(within(screen.getByRole('list')).getByText(/changes you have not seen/)).toBeTruthy()
  })
})
