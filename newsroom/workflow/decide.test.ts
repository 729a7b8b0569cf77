import { describe, expect, it } from 'vitest'
import { SYSTEM } from '@/newsroom/people/actor'
import { edition, stage } from '@/testing/builders/edition'
import {
  admin,
  atOtherDesk,
  CAST,
  type CastName,
  chief,
  contributor,
  editor,
  legal,
  type Player,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { decide } from './decide'
import type { StageFacts } from './edition-facts'
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
  // The only stage of the usual route is its first and its last.
  handBack: { in: ['in_review'], by: [] },
  pass: { in: ['in_review'], by: [] },
  approve: { in: ['in_review'], by: ['editor', 'chief', 'admin'] },
  voidApproval: { in: ['approved', 'scheduled', 'publish_failed'], by: [] },
  schedule: { in: ['approved'], by: ['chief', 'admin'] },
  unschedule: { in: ['scheduled', 'publish_failed'], by: ['editor', 'chief', 'admin'] },
  goLive: { in: ['scheduled', 'publish_failed'], by: [] },
  missSchedule: { in: ['scheduled'], by: [] },
  publish: { in: ['approved', 'scheduled', 'publish_failed'], by: ['chief', 'admin'] },
  forcePublish: { in: ['draft', 'in_review', 'sent_back'], by: ['chief', 'admin'] },
  clearDebt: { in: ['published', 'superseded', 'withdrawn', 'killed'], by: ['editor', 'chief', 'admin'] },
  supersede: { in: ['published'], by: [] },
  startNext: { in: ['published', 'withdrawn'], by: ['reporter', 'editor', 'chief', 'admin'] },
  withdraw: { in: ['published'], by: ['chief', 'admin'] },
  retire: { in: ['published'], by: [] },
  reinstate: { in: ['withdrawn'], by: ['chief', 'admin'] },
  kill: { in: ['published', 'withdrawn'], by: ['chief', 'admin'] },
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

/** Somebody else’s, so that only state and role decide. */
const OWED = { kind: 'forced', hash: 'head', openedBy: 'another chief' } as const

const GRID = MOVE_NAMES.flatMap((move) => STATES.flatMap((state) => WHO.map((who) => ({ move, state, who }))))

describe('the grid of moves, states and roles', () => {
  it.each(GRID)('$move by $who in $state', ({ move, state, who }) => {
    expect(decide(move, CAST[who], edition({ state, debt: OWED }), now).kind).toBe(expected(move, state, who))
  })

  it('gives nobody of another desk, and nobody without a role, any move', () => {
    const strangers = [reporter, editor, chief].map(atOtherDesk).concat(Object.values(CAST).map(withoutRoles))
    const story = { startedBy: 'somebody', filedBy: 'somebody' }
    const verdicts = strangers.flatMap((who) =>
      MOVE_NAMES.flatMap((move) => STATES.map((state) => decide(move, who, edition({ state, ...story }), now).kind)),
    )
    expect(new Set(verdicts)).toEqual(new Set(['wrongState', 'forbidden']))
  })

  it('leaves to the house what no person may ask for', () => {
    const house = MOVE_NAMES.filter((move) =>
      STATES.some((state) => decide(move, SYSTEM, edition({ state }), now).kind === 'ok'),
    )
    expect(house).toEqual(['voidApproval', 'goLive', 'missSchedule', 'supersede', 'retire'])
  })
})

describe('a route of several stages', () => {
  const at = (more: Partial<StageFacts>) => edition({ state: 'in_review', stage: stage({ key: 'review_2', ...more }) })
  const middle = { first: false, last: false }

  it('is passed on before its last stage and approved at it', () => {
    expect(decide('pass', editor, at(middle), now).kind).toBe('ok')
    expect(decide('approve', editor, at(middle), now)).toEqual({ kind: 'forbidden', because: 'role' })
    expect(decide('approve', editor, at({ first: false }), now).kind).toBe('ok')
    expect(decide('pass', editor, at({ first: false }), now)).toEqual({ kind: 'forbidden', because: 'role' })
  })

  it.each([editor, chief, admin])('does not let $name hold two review stages of one piece (TR-01)', (who) => {
    expect(decide('pass', who, at({ ...middle, spoke: [who.id] }), now)).toEqual({
      kind: 'forbidden',
      because: 'spoke',
    })
  })

  it('lets the last reviewer sign off', () => {
    const signOff = at({ kind: 'decision', role: 'chief', first: false, spoke: [chief.id] })
    expect(decide('approve', chief, signOff, now).kind).toBe('ok')
  })

  it('lets a hand read proofs, which count as no review', () => {
    const proof = at({ kind: 'proof', role: 'reporter', ...middle })
    expect(decide('pass', reporter, { ...proof, hands: [reporter.id] }, now).kind).toBe('ok')
  })

  it('goes back to an earlier stage, never from the first', () => {
    expect(decide('handBack', editor, at(middle), now).kind).toBe('ok')
    expect(decide('handBack', editor, at({ first: true, last: false }), now).kind).toBe('forbidden')
  })

  it('wants earlier opinions confirmed on the text that goes out (TR-06)', () => {
    const stale = at({ first: false, stale: [{ stage: 'review_1', by: chief.id }] })
    expect(decide('approve', editor, stale, now)).toMatchObject({ kind: 'notReady', issues: [{ key: 'staleOpinion' }] })
  })
})

describe('what was done in a hurry', () => {
  const owed = (who: Player) =>
    edition({ state: 'published', debt: { kind: 'forced', hash: 'head', openedBy: who.id } })

  it('is looked at by somebody else, admins included', () => {
    for (const who of [chief, admin])
      expect(decide('clearDebt', who, owed(who), now)).toEqual({ kind: 'forbidden', because: 'debtOpener' })
    expect(decide('clearDebt', editor, owed(chief), now).kind).toBe('ok')
  })

  it('is not looked at by a hand, nor by whoever scheduled it', () => {
    const facts = owed(chief)
    expect(decide('clearDebt', editor, { ...facts, hands: [editor.id] }, now)).toMatchObject({ because: 'hand' })
    expect(decide('clearDebt', editor, { ...facts, scheduledBy: editor.id }, now)).toMatchObject({
      because: 'scheduler',
    })
  })

  it('never passes an embargo, legal, a major topic or three open debts', () => {
    const tries = [
      [{ embargo: { until: 'indefinite' } }, 'embargo'],
      [{ legalPending: true }, 'legalPending'],
      [{ majorTopic: true }, 'majorTopic'],
      [{ openDebts: 3 }, 'tooManyDebts'],
      [{ withheld: true }, 'withheld'],
    ] as const
    for (const [facts, key] of tries)
      expect(decide('forcePublish', chief, edition(facts), now)).toMatchObject({ issues: [{ key }] })
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
