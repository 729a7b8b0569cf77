import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days } from '@/testing/builders/days'
import { begin, type Step, step, type World, type WorldEdition } from '@/testing/builders/world'
import { contributor } from '@/testing/cast'
import { IN_WORK } from './states'

const published = (world: World) => world.editions.filter(({ state }) => state === 'published')
const inWork = (world: World) => world.editions.filter(({ state }) => IN_WORK.includes(state))

const isFinal = ({ state }: WorldEdition) => state === 'killed' || state === 'superseded'

/** Each promise as a question about one step: true where it was kept. */
const PROMISES: Readonly<Record<string, (before: World, after: World, made: Step) => boolean>> = {
  'P1: no approval by a hand': (_, after) => after.approvals.every(({ hands, by }) => !hands.includes(by)),
  'P1: no print approved by a hand': (_, after) => after.printed.every((one) => !one.hands.includes(one.approvedBy)),
  'P3: print follows an approval of its hash': (_, after) =>
    after.printed.every((one) => after.approvals.some(({ hash, by }) => hash === one.hash && by === one.approvedBy)),
  'P4: nothing of a killed story is printed': (before, after) =>
    !before.killed || after.printed.length === before.printed.length,
  'P4: killed and superseded are final': (before, after) =>
    before.editions.filter(isFinal).every((old) => stateOf(after, old.n) === old.state),
  'P5: one published, one in work': (_, after) => published(after).length <= 1 && inWork(after).length <= 1,
  'P6: only publish prints': (before, after, made) =>
    after.printed.length === before.printed.length || (made.do === 'move' && made.move === 'publish'),
  'readers never go back to an older edition': (_, after) =>
    after.printed.every((one, index) => index === 0 || one.n > (after.printed[index - 1]?.n ?? 0)),
}

const broken = (before: World, after: World, made: Step): readonly string[] =>
  Object.entries(PROMISES).flatMap(([name, kept]) => (kept(before, after, made) ? [] : [name]))

/** What happened on a day, so that ten thousand uneventful ones cannot pass for proof. */
const happenings = (before: World, after: World): readonly string[] => [
  ...(after.printed.length > before.printed.length ? ['printed'] : []),
  ...(after.printed.length > 1 && after.printed.length > before.printed.length ? ['printed again'] : []),
  ...(after.killed && !before.killed ? ['killed'] : []),
  ...(before.editions.some((one) => one.state === 'approved' && stateOf(after, one.n) === 'in_review')
    ? ['voided']
    : []),
]

const stateOf = (world: World, edition: number) => world.editions.find((one) => one.n === edition)?.state

describe('whatever people do, in any order', () => {
  it('nobody approves their own hands’ work, print follows an approval of the same package, a kill is final', () => {
    const counted = new Map<string, number>()
    const live = (world: World, next: Step): World => {
      const after = step(world, next)
      const breaks = broken(world, after, next)
      if (breaks.length > 0) throw new Error(breaks.join('; '))
      for (const what of happenings(world, after)) counted.set(what, (counted.get(what) ?? 0) + 1)
      return after
    }
    fc.assert(
      fc.property(days(30), (steps) => {
        steps.reduce(live, begin(contributor))
      }),
      { numRuns: 10_000 },
    )
    for (const what of ['printed', 'printed again', 'killed', 'voided']) {
      expect(counted.get(what), what).toBeGreaterThan(50)
    }
  }, 60_000)
})
