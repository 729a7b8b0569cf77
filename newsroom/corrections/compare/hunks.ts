import { diffArrays } from 'diff'
import type { Token } from './token'

/** Tokens that went and came at one place. */
export type Sides = { readonly gone: readonly Token[]; readonly fresh: readonly Token[] }

/** With the tokens that stayed left and right of them. */
export type Hunk = Sides & { readonly beside: readonly Token[] }

const comparator = (a: Token, b: Token): boolean => a.fold === b.fold

/** Texts further apart than this have nothing to do with each other, and finding out how would take for ever. */
const FARTHEST = 500

type Run = { readonly added: boolean; readonly removed: boolean; readonly value: readonly Token[] }

const runsOf = (before: readonly Token[], after: readonly Token[]): readonly Run[] =>
  diffArrays([...before], [...after], { comparator, maxEditLength: FARTHEST }) ?? [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ]

/** The places where two readings differ, in order; of near texts no token stands on both sides of one. */
export const hunksOf = (before: readonly Token[], after: readonly Token[]): readonly Hunk[] => {
  const hunks: Hunk[] = []
  let left: readonly Token[] = []
  let [gone, fresh]: [readonly Token[], readonly Token[]] = [[], []]
  const close = (right: readonly Token[]): void => {
    if (gone.length + fresh.length > 0) hunks.push({ gone, fresh, beside: [...left, ...right] })
    gone = []
    fresh = []
  }
  for (const { added, removed, value } of runsOf(before, after)) {
    if (removed) gone = value
    else if (added) fresh = value
    else {
      close(value.slice(0, 1))
      left = value.slice(-1)
    }
  }
  close([])
  return hunks
}
