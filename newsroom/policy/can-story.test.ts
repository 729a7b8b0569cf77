import { describe, expect, it } from 'vitest'
import { STATES } from '@/newsroom/workflow/states'
import { atOtherDesk, CAST, contributor, DESK, editor, OTHER_DESK, reporter, withoutRoles } from '@/testing/cast'
import { allowed, elsewhere, NAMES, story, strangers } from './asking-for-test'
import { ACTIONS, can } from './can'
import type { EditionSubject } from './subjects'

const edition = (more: Partial<EditionSubject>): EditionSubject => ({
  ...strangers,
  state: 'draft',
  stage: null,
  ...more,
})

describe('who may do what to which object', () => {
  it('shows the list of a desk to its reporters and upwards, and to legal', () => {
    expect(allowed((n) => can(CAST[n], 'story.list', { deskId: DESK }))).toEqual([
      'reporter',
      'editor',
      'chief',
      'legal',
      'admin',
    ])
    expect(allowed((n) => can(CAST[n], 'story.list', { deskId: OTHER_DESK }))).toEqual(['legal', 'admin'])
  })

  it('lets a contributor read only what is theirs', () => {
    expect(can(contributor, 'story.read', story)).toBe(true)
    expect(can(contributor, 'story.read', { ...strangers, assigneeId: contributor.id, limitedTo: null })).toBe(true)
    expect(can(contributor, 'story.read', strangers)).toBe(false)
  })

  it('closes another desk’s story to everybody but the house-wide roles', () => {
    expect(allowed((n) => can(CAST[n], 'story.read', elsewhere))).toEqual(['legal', 'admin'])
  })

  it('lets those show a piece outside who could write it; legal may only read it', () => {
    expect(allowed((n) => can(CAST[n], 'story.share', strangers))).toEqual(['reporter', 'editor', 'chief', 'admin'])
    expect(can(contributor, 'story.share', story)).toBe(true)
    expect(allowed((n) => can(CAST[n], 'story.share', elsewhere))).toEqual(['admin'])
  })

  it('asks before everything else whether a limited story is theirs to know of (WF-30)', () => {
    const limited = { ...edition({ ...story, assigneeId: contributor.id }), limitedTo: [editor.id] }
    const asked = {
      ...{ ...limited, hands: [], openedBy: contributor.id, blocking: false, authorId: contributor.id },
      ofRecord: false,
      chosenBy: contributor.id,
    }
    const ofStories = [
      ...(['story.list', 'story.read', 'story.write', 'story.assign', 'story.share', 'story.claim'] as const),
      ...(['story.handOver', 'story.plan', 'story.hold', 'story.liftEmbargo', 'story.clearLegal'] as const),
      ...(['story.clearMajor', 'story.limit', 'talk.say', 'talk.block', 'talk.resolve', 'talk.retract'] as const),
      ...(['waiver.approve', 'finding.dismiss', 'report.handle', 'sampling.read', 'sampling.draw'] as const),
    ]
    for (const action of ofStories) {
      const whoever = allowed((n) => can(CAST[n], action, asked))
      expect(['', 'editor'], action).toContain(whoever.join())
      const open = [contributor.id, null].map((assigneeId) => ({ ...asked, assigneeId, limitedTo: null }))
      expect(
        open.some((one) => NAMES.some((n) => can(CAST[n], action, one))),
        action,
      ).toBe(true)
    }
    expect(can(editor, 'story.read', limited)).toBe(true)
    expect(allowed((n) => can(CAST[n], 'story.openLimited'))).toEqual(['admin'])
    const everyAction = ACTIONS.filter((action) => /^(story|talk|finding|report|waiver)\./.test(action))
    const without = ['story.start', 'story.openLimited']
    expect(everyAction.filter((action) => !without.includes(action)).toSorted()).toEqual(
      ofStories.filter((action) => !action.startsWith('sampling')).toSorted(),
    )
  })

  it('takes a story away from its starter with their last role', () => {
    expect(can(withoutRoles(contributor), 'story.read', story)).toBe(false)
    expect(can(atOtherDesk(reporter), 'story.read', { ...story, startedBy: reporter.id })).toBe(false)
  })

  it('starts stories from reporter upwards, on one’s own desk', () => {
    expect(allowed((n) => can(CAST[n], 'story.start', { deskId: DESK }))).toEqual([
      'reporter',
      'editor',
      'chief',
      'admin',
    ])
    expect(allowed((n) => can(CAST[n], 'story.start', { deskId: OTHER_DESK }))).toEqual(['admin'])
  })

  it('lets writers write until the piece is in review, and the holder of the stage during it', () => {
    expect(allowed((n) => can(CAST[n], 'story.write', edition({})))).toEqual(['reporter', 'editor', 'chief', 'admin'])
    const inReview = edition({ ...story, state: 'in_review', stage: { role: 'editor' } })
    expect(allowed((n) => can(CAST[n], 'story.write', inReview))).toEqual(['editor', 'chief', 'admin'])
    expect(can(editor, 'story.write', { ...inReview, stage: null })).toBe(false)
  })

  it('lets nobody write what waits for its minute, is out, was taken down or was dropped', () => {
    const closed = STATES.filter(
      (state) => !NAMES.some((n) => can(CAST[n], 'story.write', edition({ state, stage: { role: 'editor' } }))),
    )
    expect(closed).toEqual(['scheduled', 'published', 'superseded', 'withdrawn', 'killed', 'spiked'])
  })

  it('has editors give stories out', () => {
    expect(allowed((n) => can(CAST[n], 'story.assign', story))).toEqual(['editor', 'chief', 'admin'])
  })

  it('lets writers take what nobody has, and whoever has a story give it on', () => {
    expect(allowed((n) => can(CAST[n], 'story.claim', story))).toEqual(['reporter', 'editor', 'chief', 'admin'])
    expect(allowed((n) => can(CAST[n], 'story.claim', { ...story, assigneeId: 'somebody' }))).toEqual([])
    const given = { ...strangers, assigneeId: contributor.id, limitedTo: null }
    expect(allowed((n) => can(CAST[n], 'story.handOver', given))).toEqual(['contributor'])
    expect(can(withoutRoles(contributor), 'story.handOver', given)).toBe(false)
  })

  it('has editors plan, every writer hold a story back, and few let it go again', () => {
    expect(allowed((n) => can(CAST[n], 'story.plan', strangers))).toEqual(['editor', 'chief', 'admin'])
    expect(allowed((n) => can(CAST[n], 'story.hold', strangers))).toEqual([
      'reporter',
      'editor',
      'chief',
      'legal',
      'admin',
    ])
    expect(allowed((n) => can(CAST[n], 'story.liftEmbargo', strangers))).toEqual(['chief', 'admin'])
    expect(allowed((n) => can(CAST[n], 'story.clearLegal', strangers))).toEqual(['chief', 'legal', 'admin'])
    expect(allowed((n) => can(CAST[n], 'story.clearMajor', strangers))).toEqual(['chief', 'admin'])
    expect(allowed((n) => can(CAST[n], 'story.plan', elsewhere))).toEqual(['admin'])
  })
})
