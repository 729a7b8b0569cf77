import { describe, expect, it } from 'vitest'
import { SYSTEM } from '@/newsroom/people/actor'
import { edition } from '@/testing/builders/edition'
import {
  admin,
  atOtherDesk,
  CAST,
  type CastName,
  chief,
  contributor,
  editor,
  legal,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { decide } from './decide'
import { STATES, type State } from './states'
import { MOVE_NAMES, type MoveName } from './table'

const now = new Date('2026-03-02T10:00:00Z')

const WHO = ['contributor', 'reporter', 'editor', 'chief', 'legal', 'admin'] as const satisfies readonly CastName[]

/** Written by hand from the brief, not from the table. The contributor started and filed the story. */
const ALLOWED: Readonly<Record<MoveName, { readonly in: readonly State[]; readonly by: readonly CastName[] }>> = {
  start: { in: [], by: [] },
  file: { in: ['draft', 'sent_back'], by: ['contributor', 'reporter', 'editor', 'chief', 'admin'] },
  recall: { in: ['in_review'], by: ['contributor', 'editor', 'chief', 'admin'] },
  sendBack: { in: ['in_review', 'approved'], by: ['editor', 'chief', 'admin'] },
  approve: { in: ['in_review'], by: ['editor', 'chief', 'admin'] },
  voidApproval: { in: ['approved'], by: [] },
  publish: { in: ['approved'], by: ['chief', 'admin'] },
  supersede: { in: ['published'], by: [] },
  startNext: { in: ['published'], by: ['reporter', 'editor', 'chief', 'admin'] },
  kill: { in: ['published'], by: ['chief', 'admin'] },
  spike: { in: ['draft', 'in_review', 'sent_back', 'approved'], by: ['editor', 'chief', 'admin'] },
  unspike: { in: ['spiked'], by: ['editor', 'chief', 'admin'] },
}

/** The one cell that depends on more than state and role. */
const isOwnDraft = (move: MoveName, state: State, who: CastName) =>
  move === 'spike' && state === 'draft' && who === 'contributor'

const expected = (move: MoveName, state: State, who: CastName) => {
  if (!ALLOWED[move].in.includes(state)) return 'wrongState'
  return ALLOWED[move].by.includes(who) || isOwnDraft(move, state, who) ? 'ok' : 'forbidden'
}

const GRID = MOVE_NAMES.flatMap((move) => STATES.flatMap((state) => WHO.map((who) => ({ move, state, who }))))

describe('the grid of moves, states and roles', () => {
  it.each(GRID)('$move by $who in $state', ({ move, state, who }) => {
    expect(decide(move, CAST[who], edition({ state }), now).kind).toBe(expected(move, state, who))
  })

  it('gives nobody of another desk, and nobody without a role, any move', () => {
    const strangers = [reporter, editor, chief].map(atOtherDesk).concat(Object.values(CAST).map(withoutRoles))
    const story = { startedBy: 'somebody', filedBy: 'somebody' }
    const verdicts = strangers.flatMap((who) =>
      MOVE_NAMES.flatMap((move) => STATES.map((state) => decide(move, who, edition({ state, ...story }), now).kind)),
    )
    expect(new Set(verdicts)).toEqual(new Set(['wrongState', 'forbidden']))
  })

  it('leaves two moves to the house and no other', () => {
    const house = MOVE_NAMES.filter((move) =>
      STATES.some((state) => decide(move, SYSTEM, edition({ state }), now).kind === 'ok'),
    )
    expect(house).toEqual(['voidApproval', 'supersede'])
  })
})

describe('four eyes', () => {
  const inReview = edition({ state: 'in_review' })

  it.each([editor, chief, admin])('does not let $name approve what they had a hand in', (who) => {
    const touched = { ...inReview, hands: [contributor.id, who.id] }
    expect(decide('approve', who, touched, now)).toEqual({ kind: 'forbidden', because: 'hand' })
  })

  it('does not let a writer approve by letting another file', () => {
    const filedByOther = { ...inReview, filedBy: reporter.id, hands: [editor.id] }
    expect(decide('approve', editor, filedByOther, now)).toEqual({ kind: 'forbidden', because: 'hand' })
  })

  it('asks whoever filed to recall instead of sending back', () => {
    const own = { ...inReview, filedBy: editor.id }
    expect(decide('sendBack', editor, own, now)).toEqual({ kind: 'forbidden', because: 'filer' })
    expect(decide('recall', editor, own, now).kind).toBe('ok')
  })

  it('does not count an approval whose giver became a hand since', () => {
    const touched = edition({ state: 'approved', approval: { hash: 'head', by: editor.id }, hands: [editor.id] })
    expect(decide('publish', chief, touched, now)).toMatchObject({
      kind: 'notReady',
      issues: [{ field: 'package', key: 'approvalVoid' }],
    })
  })

  it('keeps legal, who stands beside the ladder, out of every move', () => {
    expect(MOVE_NAMES.filter((move) => decide(move, legal, inReview, now).kind === 'ok')).toEqual([])
  })
})
