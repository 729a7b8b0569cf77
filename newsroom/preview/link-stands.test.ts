import { describe, expect, it } from 'vitest'
import { STATES } from '@/newsroom/workflow/states'
import { type LinkFacts, linkStands } from './link-stands'

const NOW = new Date('2026-03-02T02:00:00Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)

const link = (more: Partial<LinkFacts> = {}): LinkFacts => ({
  purpose: 'look',
  name: 'The visitor',
  expiresAt: later(1),
  revokedAt: null,
  edition: { state: 'in_review' },
  killed: false,
  embargo: null,
  isReviewOpen: true,
  isOfHouse: false,
  isMakerFit: true,
  ...more,
})

describe('a link for somebody outside', () => {
  it('leads to the piece until the very moment it expires', () => {
    expect(linkStands(link(), NOW)).toBe(true)
    expect(linkStands(link({ expiresAt: NOW }), NOW)).toBe(false)
  })

  it('dies when it is revoked and when the story is killed', () => {
    expect(linkStands(link({ revokedAt: NOW }), NOW)).toBe(false)
    expect(linkStands(link({ killed: true }), NOW)).toBe(false)
  })

  it('ends with the rights of whoever made it', () => {
    expect(linkStands(link({ isMakerFit: false }), NOW)).toBe(false)
  })

  it('lives only while somebody works on the piece', () => {
    const alive = STATES.filter((state) => linkStands(link({ edition: { state } }), NOW))
    expect(alive).toEqual(['draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed'])
  })

  it('must name somebody while an embargo stands', () => {
    const embargo = { until: later(1000) }
    expect(linkStands(link({ name: '', embargo }), NOW)).toBe(false)
    expect(linkStands(link({ name: '', embargo: { until: 'indefinite' } }), NOW)).toBe(false)
    expect(linkStands(link({ name: '', embargo: { until: NOW } }), NOW)).toBe(true)
    expect(linkStands(link({ embargo }), NOW)).toBe(true)
  })
})

describe('a reviewer’s link', () => {
  it('ends with the review it was made for; one to look at does not', () => {
    expect(linkStands(link({ purpose: 'review' }), NOW)).toBe(true)
    expect(linkStands(link({ purpose: 'review', isReviewOpen: false }), NOW)).toBe(false)
    expect(linkStands(link({ isReviewOpen: false }), NOW)).toBe(true)
  })

  it('ends when its reader joins the house', () => {
    expect(linkStands(link({ purpose: 'review', isOfHouse: true }), NOW)).toBe(false)
  })
})
