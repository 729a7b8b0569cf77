import { describe, expect, it } from 'vitest'
import { atOtherDesk, CAST, chief, contributor, DESK, editor, reporter, withoutRoles } from '@/testing/cast'
import { can } from './can'

const NAMES = ['contributor', 'reporter', 'editor', 'chief', 'legal', 'admin'] as const
const allowed = (may: (name: (typeof NAMES)[number]) => boolean) => NAMES.filter(may)

const story = { deskId: DESK, startedBy: 'somebody', assigneeId: null, limitedTo: null }
const own = { ...story, startedBy: contributor.id }
const thread = { ...story, openedBy: reporter.id, blocking: false }

describe('talk on a story', () => {
  it('is open to whoever may read it, a contributor on their own stories', () => {
    expect(allowed((n) => can(CAST[n], 'talk.say', story))).toEqual(['reporter', 'editor', 'chief', 'legal', 'admin'])
    expect(can(contributor, 'talk.say', own)).toBe(true)
    expect(can(atOtherDesk(chief), 'talk.say', story)).toBe(false)
    expect(can(withoutRoles(reporter), 'talk.say', { ...story, startedBy: reporter.id })).toBe(false)
  })

  it('can stop an approval, unless it is a contributor who talks', () => {
    expect(allowed((n) => can(CAST[n], 'talk.block', own))).toEqual(['reporter', 'editor', 'chief', 'legal', 'admin'])
  })

  it('is settled by anybody who takes part; what stops, by who put it there or by an editor', () => {
    expect(allowed((n) => can(CAST[n], 'talk.resolve', thread))).toContain('legal')
    const blocking = { ...thread, blocking: true }
    expect(allowed((n) => can(CAST[n], 'talk.resolve', blocking))).toEqual(['reporter', 'editor', 'chief', 'admin'])
    const byEditor = { ...blocking, openedBy: editor.id }
    expect(allowed((n) => can(CAST[n], 'talk.resolve', byEditor))).toEqual(['editor', 'chief', 'admin'])
    expect(can(atOtherDesk(editor), 'talk.resolve', byEditor)).toBe(false)
  })

  it('is taken back only by who said it, and not out of the record', () => {
    const said = { ...story, authorId: reporter.id, ofRecord: false }
    expect(allowed((n) => can(CAST[n], 'talk.retract', said))).toEqual(['reporter'])
    expect(can(reporter, 'talk.retract', { ...said, ofRecord: true })).toBe(false)
    expect(can(atOtherDesk(reporter), 'talk.retract', said)).toBe(false)
    expect(allowed((n) => can(CAST[n], 'talk.retract', { ...said, authorId: null }))).toEqual([])
  })
})
