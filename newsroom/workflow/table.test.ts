import { describe, expect, it } from 'vitest'
import { IN_WORK, STATES, type State } from './states'
import { MOVE_NAMES, type MoveName, specOf } from './table'

const ALL = new Set<MoveName>(MOVE_NAMES)

/** Every state an edition can come to by these moves, from nothing. */
const reachable = (moves: ReadonlySet<MoveName>): ReadonlySet<State> => {
  const found = new Set<State>()
  const begins = [...moves].filter((move) => specOf(move).from.length === 0).map((move) => specOf(move).to)
  const visit = (state: State): void => {
    if (found.has(state)) return
    found.add(state)
    for (const move of moves) if (specOf(move).from.includes(state)) visit(specOf(move).to)
  }
  begins.forEach(visit)
  return found
}

const exitsOf = (state: State) =>
  MOVE_NAMES.filter((move) => specOf(move).from.includes(state) && specOf(move).begins === undefined)

describe('the table of moves', () => {
  it('reaches every state', () => {
    expect([...reachable(ALL)].toSorted()).toEqual([...STATES].toSorted())
  })

  it('has no way to print that goes round an approval (P2)', () => {
    const without = reachable(new Set(MOVE_NAMES.filter((move) => move !== 'approve')))
    expect(without).not.toContain('published')
    expect(without).not.toContain('approved')
  })

  it('has no exit from killed and superseded (P4)', () => {
    expect(exitsOf('killed')).toEqual([])
    expect(exitsOf('superseded')).toEqual([])
  })

  it('prints by publish alone (P6)', () => {
    expect(MOVE_NAMES.filter((move) => specOf(move).to === 'published')).toEqual(['publish'])
  })

  it('lets every edition in work be dropped, and every dropped one come back', () => {
    for (const state of IN_WORK) expect(exitsOf(state)).toContain('spike')
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
    for (const move of MOVE_NAMES.filter((name) => specOf(name).from.includes('in_review'))) {
      expect(specOf(move).effects, move).toContain('closeRun')
      expect(specOf(move).runOutcome, move).toBeDefined()
    }
  })
})
