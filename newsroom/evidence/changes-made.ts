import type { Difference } from '@/newsroom/corrections/difference'

/** What the review changed between the piece as it was filed and as it went out. `none`: it was let stand as it was. */
export type Changes =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'changed'
      /** Code points. */
      readonly added: number
      readonly removed: number
      /** How many places. */
      readonly spans: number
      /** The classes of change, each once, sorted. */
      readonly classes: readonly Difference['class'][]
    }

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + [...text].length, 0)

export const changesMade = (differences: readonly Difference[]): Changes =>
  differences.length === 0
    ? { kind: 'none' }
    : {
        kind: 'changed',
        added: lengthOf(differences.map(({ after }) => after)),
        removed: lengthOf(differences.map(({ before }) => before)),
        spans: differences.length,
        classes: [...new Set(differences.map((one) => one.class))].toSorted(),
      }
