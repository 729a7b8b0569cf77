import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import common from '@/messages/en/common.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import { warn } from '@/newsroom/issue'
import { done } from '@/newsroom/result'
import type { Choices, MovesAtHand } from '@/newsroom/workflow/at-hand'
import { offers } from '@/newsroom/workflow/offers'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import { editor } from '@/testing/cast'
import type { Act } from '../moves/act'
import { OpinionBox } from './opinion-box'
import type { ReviewActs } from './review-acts'

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, issues, moves }} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  )

const acts = {
  settle: vi.fn<ReviewActs['settle']>(async () => done(null)),
  confirm: vi.fn<ReviewActs['confirm']>(async () => done(null)),
}

const atHand = (facts: Parameters<typeof edition>[0], isOwnHand = false, said: Partial<Choices> = {}): MovesAtHand => ({
  storyId: 's1',
  editionId: 'e1',
  n: 1,
  state: 'in_review',
  hash: 'head',
  offers: offers(editor, edition({ state: 'in_review', ...facts }), new Date(0)),
  live: null,
  outline: { headline: '', language: 'en', path: null, byline: [], notices: [] },
  choices: choices(said),
  hands: [],
  isOwnHand,
  filedBy: null,
  approvedBy: null,
})

describe('the decision', () => {
  it('approves with the opinion and the very hash that was shown', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'approved' }))
    show(<OpinionBox moves={atHand({})} act={act} acts={acts} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Opinion' }), 'Checked both names.')
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({
      storyId: 's1',
      editionId: 'e1',
      hash: 'head',
      move: 'approve',
      opinion: 'Checked both names.',
      requestId: expect.any(String),
    })
  })

  it('sends back only with a comment', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'sent_back' }))
    show(<OpinionBox moves={atHand({})} act={act} acts={acts} />)
    const back = screen.getByRole('button', { name: 'Send back' })
    expect(back).toHaveProperty('disabled', true)
    await userEvent.type(screen.getByRole('textbox'), 'Who said so?')
    await userEvent.click(back)
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ move: 'sendBack', comment: 'Who said so?' }))
  })

  it('tells a hand that somebody else has to approve', () => {
    show(<OpinionBox moves={atHand({ hands: [editor.id] }, true)} act={vi.fn<Act>()} acts={acts} />)
    expect(screen.getByRole('note').textContent).toContain('You had a hand in this piece')
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  })

  it('takes note of a warning by name, and only then lets it pass', async () => {
    show(
      <OpinionBox
        moves={atHand({ unknownWarnings: [warn('headline', 'long', { values: { count: 120, most: 100 } })] })}
        act={vi.fn<Act>()}
        acts={acts}
      />,
    )
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveProperty('disabled', true)
    await userEvent.click(screen.getByRole('button', { name: 'Noted, let it stand' }))
    expect(acts.settle).toHaveBeenCalledWith(expect.objectContaining({ hash: 'head', field: 'headline', key: 'long' }))
  })

  it('asks a reviewer to stand by an opinion given on an earlier text', async () => {
    show(<OpinionBox moves={atHand({}, false, { toConfirm: [{ key: 'review_1' }] })} act={vi.fn<Act>()} acts={acts} />)
    await userEvent.click(screen.getByRole('button', { name: 'My opinion stands' }))
    expect(acts.confirm).toHaveBeenCalledWith({ storyId: 's1', editionId: 'e1', hash: 'head', stage: 'review_1' })
  })

  it('passes a piece on before its last stage, with what the stage asks for', async () => {
    const act = vi.fn<Act>(async () => done({ state: 'in_review' }))
    const first = { ...BUILT_IN.three_reviews.stages[0], first: true, last: false, spoke: [], passed: [], stale: [] }
    show(<OpinionBox moves={atHand({ stage: first }, false, { stage: first })} act={act} acts={acts} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Opinion' }), 'Facts, sources and names checked.')
    await userEvent.click(screen.getByRole('button', { name: 'Pass on' }))
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ move: 'pass', opinion: 'Facts, sources and names checked.' }),
    )
    expect(screen.getByRole('group', { name: 'Checked' })).toBeTruthy()
  })

  it('says how many have passed a stage that several have to, and to them that it waits for others', async () => {
    const stage = { ...BUILT_IN.one_review.stages[0], needed: 2, first: true, last: true, spoke: [], stale: [] }
    const one = { count: 1, needed: 2, byMe: false }
    const after = show(
      <OpinionBox
        moves={atHand({ stage: { ...stage, passed: ['somebody'] } }, false, { passed: one })}
        act={vi.fn<Act>()}
        acts={acts}
      />,
    )
    expect(screen.getByRole('note').textContent).toBe('1 of 2 have passed this stage.')
    expect(screen.getByRole('button', { name: 'Approve' })).toBeTruthy()
    after.unmount()
    show(
      <OpinionBox
        moves={atHand({ stage: { ...stage, passed: [editor.id] } }, false, { passed: { ...one, byMe: true } })}
        act={vi.fn<Act>()}
        acts={acts}
      />,
    )
    expect(screen.getByRole('note').textContent).toBe('You have passed it. It waits for 1 more person.')
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Pass on' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Send back' })).toBeTruthy()
  })

  it('cannot approve past what is in the way', () => {
    show(<OpinionBox moves={atHand({ seenHead: false })} act={vi.fn<Act>()} acts={acts} />)
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveProperty('disabled', true)
    expect(within(screen.getByRole('list')).getByText(/changes you have not seen/)).toBeTruthy()
  })
})
