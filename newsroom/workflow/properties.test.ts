import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, type Step, step, type World } from '@/testing/builders/world'
import { admin, chief, contributor, editor, reporter } from '@/testing/cast'
import { IN_WORK } from './states'
import { MOVE_NAMES } from './table'

const PEOPLE = [contributor, reporter, editor, chief, admin]
const MOVES = MOVE_NAMES.filter((move) => move !== 'start')

const who = fc.constantFrom(...PEOPLE)
const n = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.constant(2) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 4 }) },
)
const text = fc.integer({ min: 0, max: 3 })
const shown = fc.option(text, { freq: 2, nil: null })

const aSave = fc.record({ do: fc.constant('save' as const), who, n, text })
const aLook = fc.record({ do: fc.constant('look' as const), who, n })
const aMove = fc.record({ do: fc.constant('move' as const), who, n, move: fc.constantFrom(...MOVES), shown })

/** The walk to print by random people, most of whom may not: pure chance would hardly ever get there. */
const aWalk = fc.tuple(n, who, who, who).map(([edition, files, approves, publishes]): readonly Step[] => [
  { do: 'move', who: approves, n: edition - 1, move: 'startNext', shown: null },
  { do: 'move', who: files, n: edition, move: 'file', shown: null },
  { do: 'look', who: approves, n: edition },
  { do: 'move', who: approves, n: edition, move: 'approve', shown: null },
  { do: 'move', who: publishes, n: edition, move: 'publish', shown: null },
])

const single = (step: fc.Arbitrary<Step>) => step.map((one): readonly Step[] => [one])
const days = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: aWalk }, single(aSave), single(aLook), { weight: 3, arbitrary: single(aMove) }),
    {
      minLength: 4,
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().slice(0, 30))

const published = (world: World) => world.editions.filter(({ state }) => state === 'published')
const inWork = (world: World) => world.editions.filter(({ state }) => IN_WORK.includes(state))

const keepsThePromises = (before: World, after: World, made: Step): void => {
  for (const { hands, by } of after.approvals) expect(hands, 'P1').not.toContain(by)
  for (const { hash, hands, approvedBy } of after.printed) {
    expect(hands, 'P1 at publication').not.toContain(approvedBy)
    expect(after.approvals, 'P3').toContainEqual(expect.objectContaining({ hash, by: approvedBy }))
  }
  expect(published(after).length, 'P5').toBeLessThanOrEqual(1)
  expect(inWork(after).length, 'P5').toBeLessThanOrEqual(1)
  if (before.killed) expect(after.printed, 'P4').toHaveLength(before.printed.length)
  for (const old of before.editions.filter(({ state }) => state === 'killed' || state === 'superseded')) {
    expect(after.editions.find((one) => one.n === old.n)?.state, 'P4').toBe(old.state)
  }
  if (after.printed.length > before.printed.length) expect(made, 'P6').toMatchObject({ do: 'move', move: 'publish' })
  const highest = Math.max(0, ...before.printed.map((one) => one.n))
  for (const fresh of after.printed.slice(before.printed.length)) {
    expect(fresh.n, 'readers never go back').toBeGreaterThan(highest)
  }
}

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
      keepsThePromises(world, after, next)
      for (const what of happenings(world, after)) counted.set(what, (counted.get(what) ?? 0) + 1)
      return after
    }
    fc.assert(
      fc.property(days, (steps) => {
        steps.reduce(live, begin(contributor))
      }),
      { numRuns: 10_000 },
    )
    for (const what of ['printed', 'printed again', 'killed', 'voided']) {
      expect(counted.get(what), what).toBeGreaterThan(200)
    }
  })
})
