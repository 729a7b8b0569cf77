import type { FoundError } from './found-error'
import { isSmall, rateOf } from './rate'
import { weighErrors } from './weigh-errors'

/** A piece somebody has finished checking. */
export type CheckedPiece = {
  readonly section: string
  readonly sourceType: string
  readonly characters: number
  readonly errors: readonly FoundError[]
}

export type Tally = {
  readonly key: string
  readonly pieces: number
  readonly characters: number
  readonly errors: number
  readonly weight: number
  readonly rate: number
  readonly isSmall: boolean
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

/** What pieces come to together. Errors are weighed piece by piece: the same one may be found again in the next. */
export const tallyOf = (key: string, pieces: readonly Omit<CheckedPiece, 'section' | 'sourceType'>[]): Tally => {
  const characters = sum(pieces.map((piece) => piece.characters))
  const weight = sum(pieces.map(({ errors }) => weighErrors(errors)))
  return {
    key,
    pieces: pieces.length,
    characters,
    errors: sum(pieces.flatMap(({ errors }) => errors.map(({ times }) => times))),
    weight,
    rate: rateOf(weight, characters),
    isSmall: isSmall(characters),
  }
}

export const tallyBy = (pieces: readonly CheckedPiece[], by: 'section' | 'sourceType'): readonly Tally[] =>
  [...Map.groupBy(pieces, (piece) => piece[by])].map(([key, group]) => tallyOf(key, group))

/** By the stage that should have caught them: its errors over everything that was read. */
export const tallyByStage = (pieces: readonly CheckedPiece[]): readonly Tally[] =>
  [...new Set(pieces.flatMap(({ errors }) => errors.map(({ stage }) => stage)))].toSorted().map((stage) =>
    tallyOf(
      stage,
      pieces.map(({ characters, errors }) => ({
        characters,
        errors: errors.filter((error) => error.stage === stage),
      })),
    ),
  )
