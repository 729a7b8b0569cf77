import { describe, expect, it } from 'vitest'
import { IN_WORK, STATES, type State } from './states'
import { leadsTo, MOVE_NAMES, MOVES, type MoveName, specOf } from './table'

const ALL = new Set<MoveName>(MOVE_NAMES)

/** Every state an edition can come to by these moves, from nothing. */
const reachable = (moves: ReadonlySet<MoveName>): ReadonlySet<State> => {
  const found = new Set<State>()
  const begins = [...moves].filter((move) => specOf(move).from.length === 0).map((move) => leadsTo(move, 'draft'))
  const visit = (state: State): void => {
    if (found.has(state)) return
    found.add(state)
    for (const move of moves) if (specOf(move).from.includes(state)) visit(leadsTo(move, state))
  }
  begins.forEach(visit)
  return found
}

const exitsOf = (state: State) =>
  MOVE_NAMES.filter(
    (move) => specOf(move).from.includes(state) && specOf(move).begins === undefined && specOf(move).to !== 'same',
  )

const leavesReview = (move: MoveName): boolean => specOf(move).from.includes('in_review') && specOf(move).to !== 'same'

/** First it is unscheduled. */
const PLANNED: readonly State[] = ['scheduled', 'publish_failed']

describe('the table of moves', () => {
  it('reaches every state', () => {
    expect([...reachable(ALL)].toSorted()).toEqual([...STATES].toSorted())
  })

  it('names every move once, in the order of its offers', () => {
    expect([...MOVE_NAMES].toSorted()).toEqual(Object.keys(MOVES).toSorted())
  })

  it('has no way to print that goes round an approval or a debt (P2)', () => {
    const without = reachable(new Set(MOVE_NAMES.filter((move) => move !== 'approve' && move !== 'forcePublish')))
    expect(without).not.toContain('published')
    expect(without).not.toContain('approved')
  })

  it('has no exit from killed and superseded (P4)', () => {
    expect(exitsOf('killed')).toEqual([])
    expect(exitsOf('superseded')).toEqual([])
  })

  it('prints by four moves alone (P6)', () => {
    const prints = MOVE_NAMES.filter((move) => specOf(move).to === 'published')
    expect(prints).toEqual(['goLive', 'publish', 'forcePublish', 'reinstate'])
  })

  it('lets every edition in work be dropped, and every dropped one come back', () => {
    for (const state of IN_WORK.filter((one) => !PLANNED.includes(one))) expect(exitsOf(state)).toContain('spike')
    for (const state of PLANNED) expect(exitsOf(state)).toContain('unschedule')
    expect(exitsOf('spiked')).toEqual(['unspike'])
  })

  it('says who may, for each move', () => {
    for (const move of MOVE_NAMES) expect(specOf(move).who, move).not.toEqual([])
  })

  it('lets no person make a move of the house', () => {
    const mixed = MOVE_NAMES.filter((move) => specOf(move).who.includes('system') && specOf(move).who.length > 1)
    expect(mixed).toEqual([])
  })

  it('closes a run with every move that leaves review', () => {
    for (const move of MOVE_NAMES.filter(leavesReview)) {
      expect(specOf(move).effects, move).toContain('closeRun')
      expect(specOf(move).runOutcome, move).toBeDefined()
    }
  })
})
