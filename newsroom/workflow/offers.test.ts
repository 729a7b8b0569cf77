import { describe, expect, it } from 'vitest'
import { stop } from '@/newsroom/issue'
import { edition } from '@/testing/builders/edition'
import { chief, contributor, editor, legal, type reporter } from '@/testing/cast'
import { unanswered } from './asks'
import { decide } from './decide'
import type { EditionFacts } from './edition-facts'
import { offers } from './offers'
import { STATES } from './states'
import { MOVE_NAMES } from './table'

const now = new Date('2026-03-02T10:00:00Z')
const names = (who: typeof reporter, facts: Partial<EditionFacts>) =>
  offers(who, edition(facts), now).map((o) => o.move)

describe('offers', () => {
  it('gives a writer what a writer may do with a draft', () => {
    expect(names(contributor, { state: 'draft' })).toEqual(['file', 'spike'])
  })

  it('gives a reviewer the review, and whoever filed the way back', () => {
    expect(names(editor, { state: 'in_review' })).toEqual(['recall', 'sendBack', 'approve', 'spike'])
    expect(names(contributor, { state: 'in_review' })).toEqual(['recall'])
  })

  it('shows no button to a reader of the house', () => {
    for (const state of STATES) expect(names(legal, { state })).toEqual([])
  })

  it('keeps an offer that is not ready and says what is in the way', () => {
    const offer = offers(chief, edition({ state: 'approved', issues: [stop('slug', 'blank')] }), now)
    expect(offer.find(({ move }) => move === 'publish')?.issues).toMatchObject([{ field: 'slug', key: 'blank' }])
  })

  it('counts the package on the screen as shown, but not as seen', () => {
    const [approve] = offers(editor, edition({ state: 'in_review', shownHash: null, seenHead: false }), now).filter(
      ({ move }) => move === 'approve',
    )
    expect(approve?.issues.map(({ key }) => key)).toEqual(['unseenChanges'])
  })

  it('offers exactly what the gate would let through or name the obstacle of (WF-06)', () => {
    for (const state of STATES) {
      const facts = edition({ state })
      const open = MOVE_NAMES.filter((move) => ['ok', 'notReady'].includes(decide(move, editor, facts, now).kind))
      expect(offers(editor, facts, now).map(({ move }) => move)).toEqual(open)
    }
  })
})

describe('what a dialog asks', () => {
  it('wants a comment with every piece sent back, white space not counting', () => {
    const facts = edition({ state: 'in_review' })
    expect(unanswered('sendBack', editor, facts, { comment: ' \n' })).toBe('comment')
    expect(unanswered('sendBack', editor, facts, { comment: 'Name the source.' })).toBeUndefined()
  })

  it('wants a reason for dropping the work of another, not for dropping one’s own draft', () => {
    expect(unanswered('spike', editor, edition(), {})).toBe('reason')
    expect(unanswered('spike', contributor, edition(), {})).toBeUndefined()
  })

  it('wants both the reason and the public words of a kill', () => {
    const live = edition({ state: 'published' })
    expect(unanswered('kill', chief, live, { reason: 'Court order' })).toBe('publicNotice')
  })
})
