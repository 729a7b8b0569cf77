import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import common from '@/messages/en/common.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import hantIssues from '@/messages/zh-Hant/issues.json'
import hantMoves from '@/messages/zh-Hant/moves.json'
import { type Issue, stop } from '@/newsroom/issue'
import { done, refused } from '@/newsroom/result'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { offers } from '@/newsroom/workflow/offers'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import { chief, editor, type Player, reporter } from '@/testing/cast'
import type { Act } from './act'
import { MoveBar } from './move-bar'

const MESSAGES = { en: { common, issues, moves }, 'zh-Hant': { common, issues: hantIssues, moves: hantMoves } }

const ids = { storyId: 's1', editionId: 'e1', hash: 'head', n: 1 }

const atHand = (who: Player, facts: Partial<EditionFacts>, more: Partial<MovesAtHand> = {}): MovesAtHand => ({
  ...ids,
  state: facts.state ?? 'draft',
  offers: offers(who, edition(facts), new Date(0)),
  live: null,
  outline: {
    headline: 'Late opening',
    language: 'en',
    path: '/news/late',
    byline: ['Rosa Vidal'],
    notices: ['Supplied.'],
  },
  choices: choices(),
  hands: [],
  isOwnHand: false,
  filedBy: null,
  approvedBy: null,
  ...more,
})

type Shown = { readonly act?: Act; readonly issues?: readonly Issue[]; readonly onJump?: (issue: Issue) => void }

const show = (atThisMoment: MovesAtHand, more: Shown = {}, locale: keyof typeof MESSAGES = 'en') => {
  const act = more.act ?? vi.fn<Act>(async () => done({ state: 'in_review' }))
  const shown = render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <MoveBar moves={atThisMoment} reviewHref="/desk/stories/s1/review" {...more} act={act} />
    </NextIntlClientProvider>,
  )
  return { ...shown, act, user: userEvent.setup() }
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

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

  it('says what goes out before it publishes, and publishes what was on the screen', async () => {
    const { act, user } = show(atHand(chief, { state: 'approved' }))
    await user.click(screen.getByRole('button', { name: 'Publish' }))
    const dialog = await screen.findByRole('dialog')
    for (const said of ['Late opening', '/news/late', 'Rosa Vidal', 'Supplied.'])
      expect(dialog.textContent).toContain(said)
    await user.click(within(dialog).getByRole('button', { name: 'Publish' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ storyId: 's1', editionId: 'e1', hash: 'head', move: 'publish' })
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
