import type { Db } from '@/db/connect'
import { checkTrail } from '@/db/queries/check-trail'
import type { Link } from '@/newsroom/audit/chain'
import type { Flaw } from '@/newsroom/audit/flaw'
import { lookAway, TAMPERINGS, type Tampered } from './tampering'

export type Trial = { readonly done: Tampered; readonly flaw: Flaw | null; readonly isFound: boolean }

/** Numbers that look random and are the same for the same seed, so that a failure can be made again. */
const diceFrom = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) % sides) + 1
  }
}

/**
 * The entry is named where it can be told apart; where not, the place named holds it or stands right behind it. A trail
 * chained anew that has become shorter looks like one that was cut.
 */
const names = ({ first, named }: Tampered, flaw: Flaw | null): boolean => {
  if (flaw === null) return false
  if (named) return flaw.kind === named && flaw.seq === first
  return (flaw.seq <= first + 1 || flaw.kind === 'cut') && flaw.to >= first
}

class Undo extends Error {}

/** Tampers with the trail as its owner, looks whether the check finds it, and undoes it. */
export const tryTampering = async (owner: Db, heads: readonly Link[], last: number, seed: number): Promise<Trial> => {
  const tampering = TAMPERINGS[seed % TAMPERINGS.length]
  let trial: Trial | null = null
  const undone = owner.transaction(async (tx) => {
    await lookAway(tx)
    const done = await tampering?.(tx, { last, dice: diceFrom(seed) })
    if (!done) throw new Error('There is no such tampering.')
    const { flaw } = await checkTrail(tx, 'all', heads)
    trial = { done, flaw, isFound: names(done, flaw) }
    throw new Undo()
  })
  await undone.catch((thrown: unknown) => {
    if (!(thrown instanceof Undo)) throw thrown
  })
  if (!trial) throw new Error('The trial was not made.')
  return trial
}
