import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { vi } from 'vitest'
import common from '@/messages/en/common.json'
import issues from '@/messages/en/issues.json'
import moves from '@/messages/en/moves.json'
import hantIssues from '@/messages/zh-Hant/issues.json'
import hantMoves from '@/messages/zh-Hant/moves.json'
import type { Issue } from '@/newsroom/issue'
import { done } from '@/newsroom/result'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { offers } from '@/newsroom/workflow/offers'
import { choices } from '@/testing/builders/choices'
import { edition } from '@/testing/builders/edition'
import type { Player } from '@/testing/cast'
import type { Act } from './act'
import { MoveBar } from './move-bar'

export const MESSAGES = { en: { common, issues, moves }, 'zh-Hant': { common, issues: hantIssues, moves: hantMoves } }

export const ids = { storyId: 's1', editionId: 'e1', hash: 'head', n: 1 }

export const atHand = (who: Player, facts: Partial<EditionFacts>, more: Partial<MovesAtHand> = {}): MovesAtHand => ({
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

export const show = (atThisMoment: MovesAtHand, more: Shown = {}, locale: keyof typeof MESSAGES = 'en') => {
  const act = more.act ?? vi.fn<Act>(async () => done({ state: 'in_review' }))
  const shown = render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <MoveBar moves={atThisMoment} reviewHref="/desk/stories/s1/review" {...more} act={act} />
    </NextIntlClientProvider>,
  )
  return { ...shown, act, user: userEvent.setup() }
}

export const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
