import { describe, expect, it } from 'vitest'
import { STATES } from '@/newsroom/workflow/states'
import {
  atOtherDesk,
  CAST,
  type CastName,
  contributor,
  DESK,
  editor,
  legal,
  OTHER_DESK,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { ACTIONS, can } from './can'
import type { EditionSubject } from './subjects'

const NAMES = ['contributor', 'reporter', 'editor', 'chief', 'legal', 'admin'] as const satisfies readonly CastName[]
const story = { deskId: DESK, startedBy: contributor.id, assigneeId: null }
const strangers = { deskId: DESK, startedBy: 'somebody', assigneeId: null }
const elsewhere = { deskId: OTHER_DESK, startedBy: 'somebody', assigneeId: null }
const edition = (more: Partial<EditionSubject>): EditionSubject => ({
  ...strangers,
  state: 'draft',
  stage: null,
  ...more,
})

const allowed = (may: (name: CastName) => boolean) => NAMES.filter(may)

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
    expect(can(contributor, 'story.read', { ...strangers, assigneeId: contributor.id })).toBe(true)
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
    const given = { ...strangers, assigneeId: contributor.id }
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

  it('leaves a kept list to its owner, and a shared one to whoever leads its desk, too', () => {
    const own = { personId: reporter.id, deskId: null }
    expect(allowed((n) => can(CAST[n], 'filter.change', own))).toEqual(['reporter'])
    expect(allowed((n) => can(CAST[n], 'filter.change', { ...own, deskId: DESK }))).toEqual([
      'reporter',
      'chief',
      'admin',
    ])
  })

  it('keeps disclaimers with legal, chiefs and admins, and never approves one’s own wording', () => {
    expect(allowed((n) => can(CAST[n], 'disclaimer.read'))).toEqual([...NAMES])
    expect(allowed((n) => can(CAST[n], 'disclaimer.write'))).toEqual(['chief', 'legal', 'admin'])
    expect(allowed((n) => can(CAST[n], 'disclaimer.approve', { writers: [legal.id] }))).toEqual(['chief', 'admin'])
  })

  it('has whoever leads any desk write the rules of review', () => {
    expect(allowed((n) => can(CAST[n], 'routes.manage'))).toEqual(['chief', 'admin'])
    expect(can(atOtherDesk(CAST.chief), 'routes.manage')).toBe(true)
    expect(can(withoutRoles(CAST.chief), 'routes.manage')).toBe(false)
  })

  it('has whoever leads a desk keep the lists of words, and somebody else put them into force', () => {
    expect(allowed((n) => can(CAST[n], 'terms.manage'))).toEqual(['chief', 'admin'])
    expect(allowed((n) => can(CAST[n], 'terms.approve', { writers: [CAST.chief.id] }))).toEqual(['admin'])
  })

  it('lets an editor say that the machine is wrong, and never whoever wrote the piece (TR-12)', () => {
    const found = { ...strangers, hands: [CAST.chief.id] }
    expect(allowed((n) => can(CAST[n], 'finding.dismiss', found))).toEqual(['editor', 'admin'])
    expect(allowed((n) => can(CAST[n], 'finding.dismiss', { ...found, deskId: OTHER_DESK }))).toEqual(['admin'])
  })

  it('has the editors of a desk settle what readers report of its pieces (COR-16)', () => {
    expect(allowed((n) => can(CAST[n], 'report.handle', { deskId: DESK }))).toEqual(['editor', 'chief', 'admin'])
    expect(can(atOtherDesk(CAST.chief), 'report.handle', { deskId: DESK })).toBe(false)
    expect(can(withoutRoles(CAST.chief), 'report.handle', { deskId: DESK })).toBe(false)
  })

  it('leaves people, settings, the audit trail, mail and partners to admins', () => {
    for (const action of [
      'people.manage',
      'settings.manage',
      'audit.read',
      'mail.manage',
      'partners.manage',
    ] as const) {
      expect(allowed((n) => can(CAST[n], action))).toEqual(['admin'])
    }
  })

  it('takes pictures from whoever may write', () => {
    expect(allowed((n) => can(CAST[n], 'media.upload'))).toEqual([
      'contributor',
      'reporter',
      'editor',
      'chief',
      'admin',
    ])
  })

  it('shows an unpublished picture, outside of any piece, to nobody but who brought it', () => {
    expect(allowed((n) => can(CAST[n], 'media.read', { uploadedBy: reporter.id }))).toEqual(['reporter'])
    expect(can(withoutRoles(reporter), 'media.read', { uploadedBy: reporter.id })).toBe(false)
  })

  it('gives an account to its person alone', () => {
    expect(allowed((n) => can(CAST[n], 'account.own', { personId: reporter.id }))).toEqual(['reporter'])
  })

  it('gives a person without a role nothing but their account', () => {
    const nobody = withoutRoles(reporter)
    const own = { ...story, startedBy: nobody.id }
    expect(can(nobody, 'story.list', own) || can(nobody, 'story.read', own) || can(nobody, 'story.start', own)).toBe(
      false,
    )
    expect(can(nobody, 'disclaimer.read') || can(nobody, 'media.upload')).toBe(false)
  })

  it('refuses an action no rule speaks of', () => {
    const unheardOf = JSON.parse('"story.sell"')
    expect(can(CAST.admin, unheardOf)).toBe(false)
    expect(can(CAST.admin, JSON.parse('"constructor"'))).toBe(false)
    expect(ACTIONS).not.toContain('story.sell')
  })
})
