import { describe, expect, it } from 'vitest'
import { atOtherDesk, CAST, DESK, editor, legal, OTHER_DESK, reporter, withoutRoles } from '@/testing/cast'
import { allowed, NAMES, story, strangers } from './asking-for-test'
import { ACTIONS, can } from './can'

describe('who may do what to which object', () => {
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

  it('has another agree to a table of grades, and whoever alone answers for its law where it says less', () => {
    const agrees = (writer: string, law: readonly string[] | null) =>
      allowed((n) => can(CAST[n], 'grades.agree', { writers: [writer], law }))
    expect(allowed((n) => can(CAST[n], 'grades.write'))).toEqual(['chief', 'legal', 'admin'])
    expect(agrees(legal.id, null)).toEqual(['chief', 'admin'])
    expect(agrees(CAST.chief.id, [legal.id])).toEqual(['legal'])
    expect(agrees(CAST.chief.id, [])).toEqual([])
    expect(agrees(CAST.chief.id, [legal.id, CAST.admin.id])).toEqual([])
    expect(agrees(legal.id, [legal.id])).toEqual([])
    expect(agrees(CAST.chief.id, [reporter.id])).toEqual([])
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

  it('lets those agree to a waiver who review or keep the law, neither hand nor whoever asks (DISC-07)', () => {
    const waiver = { ...strangers, hands: [CAST.chief.id], chosenBy: CAST.admin.id }
    expect(allowed((n) => can(CAST[n], 'waiver.approve', waiver))).toEqual(['editor', 'legal'])
    expect(allowed((n) => can(CAST[n], 'waiver.approve', { ...waiver, deskId: OTHER_DESK }))).toEqual(['legal'])
  })

  it('has whoever wrote a piece say that they read its notices (DISC-12)', () => {
    const notice = { ...strangers, hands: [reporter.id] }
    expect(allowed((n) => can(CAST[n], 'notice.acknowledge', notice))).toEqual(['reporter'])
    expect(can(withoutRoles(reporter), 'notice.acknowledge', notice)).toBe(false)
    expect(can(reporter, 'notice.acknowledge', { ...notice, limitedTo: [editor.id] })).toBe(false)
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
