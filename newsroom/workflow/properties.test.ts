import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embargoLifted } from '@/newsroom/time/embargo'
import { days } from '@/testing/builders/days'
import { begin, type Printed, type Step, timeOf, type World, type WorldEdition } from '@/testing/builders/world'
import { neededIn, passedIn } from '@/testing/builders/world-facts'
import { step } from '@/testing/builders/world-step'
import { admin, chief, contributor, editor, reporter } from '@/testing/cast'
import { IN_WORK } from './states'
import type { MoveName } from './table'

const published = (world: World) => world.editions.filter(({ state }) => state === 'published')
const inWork = (world: World) => world.editions.filter(({ state }) => IN_WORK.includes(state))

const isFinal = ({ state }: WorldEdition) => state === 'killed' || state === 'superseded'

const PRINTS: readonly MoveName[] = ['publish', 'goLive', 'forcePublish', 'reinstate']

const isCovered = (world: World, { n, hash, approvedBy }: Printed): boolean =>
  approvedBy !== null || world.debts.some((debt) => debt.n === n && debt.hash === hash)

/** How many different people said of exactly this text that it may pass the stage. */
const saidAt = (world: World, { n, headHash }: WorldEdition, stage: number): number =>
  new Set(
    world.opinions.filter((one) => one.n === n && one.stage === stage && one.hash === headHash).map(({ by }) => by),
  ).size

/** Editions that left a stage in this step, by passing it or by the approval. */
const turned = (before: World, after: World): readonly WorldEdition[] =>
  before.editions.filter((old) => {
    const now = after.editions[old.n - 1]
    return old.state === 'in_review' && now && (now.state === 'approved' || now.stage > old.stage)
  })

/** Each promise as a question about one step: true where it was kept. */
const PROMISES: Readonly<Record<string, (before: World, after: World, made: Step) => boolean>> = {
  'P1: no opinion by a hand': (_, after) => after.opinions.every(({ hands, by }) => !hands.includes(by)),
  'P1: no print approved by a hand': (_, after) =>
    after.printed.every((one) => one.approvedBy === null || !one.hands.includes(one.approvedBy)),
  'P2: a stage is left only when as many different people as it wants have passed it': (before, after) =>
    turned(before, after).every((old) => saidAt(after, old, old.stage) >= neededIn(after, old.stage)),
  'P2: nobody passes one text at one stage twice': (before, after) =>
    after.opinions
      .slice(before.opinions.length)
      .every((said) => before.editions.every((own) => own.n !== said.n || !passedIn(own).includes(said.by))),
  'P2: where people are named, nobody else passes the stage': (_, after) =>
    after.named.length === 0 || after.opinions.every(({ stage, by }) => stage !== 0 || after.named.includes(by)),
  'P3: every print is covered by an approval of its hash or by a debt': (_, after) =>
    after.printed.every((one) => isCovered(after, one)),
  'P4: nothing of a killed story is printed': (before, after) =>
    !before.killed || after.printed.length === before.printed.length,
  'P4: killed and superseded are final': (before, after) =>
    before.editions.filter(isFinal).every((old) => stateOf(after, old.n) === old.state),
  'P5: one published, one in work': (_, after) => published(after).length <= 1 && inWork(after).length <= 1,
  'P6: only four moves print': (_, after) => after.printed.every(({ move }) => PRINTS.includes(move)),
  'P7: nothing is printed under embargo': (_, after) =>
    after.printed.every(({ at }) => embargoLifted(after.embargo, timeOf(at))),
  'what is withheld is printed by bringing it back alone': (before, after) =>
    before.withheldBy === null || after.printed.slice(before.printed.length).every(({ move }) => move === 'reinstate'),
  'nobody clears the debt they opened': (before, after, made) =>
    made.do !== 'move' ||
    before.editions.every(
      ({ n, debt }) => debt === null || debt.openedBy !== made.who.id || after.editions[n - 1]?.debt !== null,
    ),
  'readers never go back to an older edition': (_, after) =>
    after.printed.every((one, index) => index === 0 || one.n >= (after.printed[index - 1]?.n ?? 0)),
}

const broken = (before: World, after: World, made: Step): readonly string[] =>
  Object.entries(PROMISES).flatMap(([name, kept]) => (kept(before, after, made) ? [] : [name]))

const moved = (before: World, after: World, from: string, to: string): boolean =>
  before.editions.some((one) => one.state === from && stateOf(after, one.n) === to)

/** What happened on a day, so that ten thousand uneventful ones cannot pass for proof. */
const HAPPENINGS: Readonly<Record<string, (before: World, after: World) => boolean>> = {
  printed: (before, after) => after.printed.length > before.printed.length,
  'printed again': (before, after) => after.printed.length > Math.max(1, before.printed.length),
  'printed by the clock': (before, after) => moved(before, after, 'scheduled', 'published'),
  forced: (before, after) => after.debts.length > before.debts.length && after.printed.length > before.printed.length,
  'debt cleared': (before, after) => before.editions.some(({ n, debt }) => debt && !after.editions[n - 1]?.debt),
  withdrawn: (before, after) => moved(before, after, 'published', 'withdrawn'),
  'brought back': (before, after) => moved(before, after, 'withdrawn', 'published'),
  passed: (before, after) => after.opinions.length > before.opinions.length && after.stages > 1,
  'passed by several': (before, after) => turned(before, after).some(({ stage }) => neededIn(after, stage) > 1),
  'approved by several': (before, after) =>
    turned(before, after).some(({ n, stage }) => stateOf(after, n) === 'approved' && neededIn(after, stage) > 1),
  'passed by one of the named': (before, after) =>
    after.named.length > 0 && after.opinions.length > before.opinions.length,
  killed: (before, after) => after.killed && !before.killed,
  voided: (before, after) => moved(before, after, 'approved', 'in_review'),
}

const stateOf = (world: World, edition: number) => world.editions.find((one) => one.n === edition)?.state

const beginnings = fc.record({
  stages: fc.constantFrom(1, 1, 2, 3),
  needed: fc.array(fc.constantFrom(1, 1, 2), { maxLength: 3 }),
  named: fc.constantFrom([], [], [editor.id, chief.id], [reporter.id, editor.id, admin.id]),
  embargo: fc.constantFrom(null, null, null, null, { until: timeOf(4) }, { until: 'indefinite' as const }),
})

describe('whatever people do, in any order', () => {
  it('P1–P7 hold', () => {
    const counted = new Map<string, number>()
    const live = (world: World, next: Step): World => {
      const after = step(world, next)
      const breaks = broken(world, after, next)
      if (breaks.length > 0) throw new Error(breaks.join('; '))
      for (const [what, happened] of Object.entries(HAPPENINGS))
        if (happened(world, after)) counted.set(what, (counted.get(what) ?? 0) + 1)
      return after
    }
    fc.assert(
      fc.property(days(30), beginnings, (steps, more) => {
        steps.reduce(live, begin(contributor, more))
      }),
      { numRuns: 10_000 },
    )
    for (const what of Object.keys(HAPPENINGS)) expect(counted.get(what), what).toBeGreaterThan(10)
  }, 60_000)
})
