import type { FoundError } from './found-error'
import { weightOf } from './places'
import { wrongCharacters } from './wrong-characters'

/** The same error is counted no more often than this in one piece. */
const MOST_OFTEN = 3

/** What each time an error stands there weighs, heaviest first. */
const weightsOf = (same: readonly FoundError[]): readonly number[] =>
  same
    .flatMap(({ place, wrong, right, times }) =>
      Array.from({ length: times }, () => weightOf(place) * wrongCharacters(wrong, right)),
    )
    .toSorted((one, other) => other - one)

/** The errors of one piece, weighed: one a wrong character, double on the cover, the same error three times at most. */
export const weighErrors = (errors: readonly FoundError[]): number =>
  [...Map.groupBy(errors, ({ wrong, right }) => JSON.stringify([wrong, right])).values()]
    .flatMap((same) => weightsOf(same).slice(0, MOST_OFTEN))
    .reduce((sum, weight) => sum + weight, 0)
