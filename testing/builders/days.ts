import fc from 'fast-check'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { admin, chief, contributor, editor, reporter } from '../cast'
import type { Step } from './world'

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
/** Random days of a newsroom, at most so many steps long. */
export const days = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .array(
      fc.oneof({ weight: 2, arbitrary: aWalk }, single(aSave), single(aLook), { weight: 3, arbitrary: single(aMove) }),
      {
        minLength: 4,
        maxLength: most,
      },
    )
    .map((parts) => parts.flat().slice(0, most))
