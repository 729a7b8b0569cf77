import fc from 'fast-check'
import { MOVE_NAMES, type MoveName, specOf } from '@/newsroom/workflow/table'
import { admin, chief, contributor, editor, reporter } from '../cast'
import type { Step } from './world'

const PEOPLE = [contributor, reporter, editor, chief, admin]

/** Moves a person may ask for; those of the house come with a save, with another move or with the clock. */
const MOVES = MOVE_NAMES.filter((move) => move !== 'start' && !specOf(move).who.includes('system'))

const who = fc.constantFrom(...PEOPLE)
/** Most of whom may: what comes after print is rare enough. */
const atTheTop = fc.constantFrom(editor, chief, admin)
const n = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.constant(2) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 4 }) },
)
const text = fc.integer({ min: 0, max: 3 })
const shown = fc.option(text, { freq: 2, nil: null })

const aSave = fc.record({ do: fc.constant('save' as const), who, n, text })
const aLook = fc.record({ do: fc.constant('look' as const), who, n })
const aWait = fc.record({ do: fc.constant('wait' as const), n, hours: fc.integer({ min: 1, max: 3 }) })
const aMove = fc.record({ do: fc.constant('move' as const), who, n, move: fc.constantFrom(...MOVES), shown })

type Actor = (typeof PEOPLE)[number]
const ask = (by: Actor, edition: number, move: MoveName): Step => ({
  do: 'move',
  who: by,
  n: edition,
  move,
  shown: null,
})
const look = (by: Actor, edition: number): Step => ({ do: 'look', who: by, n: edition })

/** The walk to print by random people, most of whom may not: pure chance would hardly ever get there. */
const aWalk = fc
  .tuple(n, who, who, who, who)
  .map(([edition, files, reads, approves, publishes]): readonly Step[] => [
    ask(approves, edition - 1, 'startNext'),
    ask(files, edition, 'file'),
    look(reads, edition),
    ask(reads, edition, 'pass'),
    look(approves, edition),
    ask(approves, edition, 'approve'),
    ask(publishes, edition, 'publish'),
  ])

/** By the clock instead. */
const aPlan = fc
  .tuple(n, who, who)
  .map(([edition, approves, plans]): readonly Step[] => [
    ask(reporter, edition, 'file'),
    look(approves, edition),
    ask(approves, edition, 'approve'),
    ask(plans, edition, 'schedule'),
    { do: 'wait', n: edition, hours: 2 },
  ])

/** Out in a hurry, and looked at afterwards. */
const aDebt = fc
  .tuple(n, who, who)
  .map(([edition, forces, clears]): readonly Step[] => [
    ask(forces, edition, 'forcePublish'),
    look(clears, edition),
    ask(clears, edition, 'clearDebt'),
  ])

/** Down, and up again by somebody else. */
const aTakedown = fc
  .tuple(n, who, who)
  .map(([edition, withdraws, reinstates]): readonly Step[] => [
    ask(withdraws, edition, 'withdraw'),
    ask(reinstates, edition, 'reinstate'),
  ])

const aKill = fc.tuple(n, atTheTop).map(([edition, kills]): readonly Step[] => [ask(kills, edition, 'kill')])

const single = (step: fc.Arbitrary<Step>) => step.map((one): readonly Step[] => [one])

/** Random days of a newsroom, at most so many steps long. */
export const days = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: aWalk },
        { weight: 1, arbitrary: aPlan },
        { weight: 1, arbitrary: aDebt },
        { weight: 2, arbitrary: aTakedown },
        { weight: 1, arbitrary: aKill },
        single(aSave),
        single(aLook),
        single(aWait),
        { weight: 4, arbitrary: single(aMove) },
      ),
      { minLength: 4, maxLength: most },
    )
    .map((parts) => parts.flat().slice(0, most))
