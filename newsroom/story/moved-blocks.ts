import { diffArrays } from 'diff'

/** Of the ids both sides have, as few as explain why they stand in another order now. */
export const movedBlocks = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const [was, is] = [new Set(before), new Set(after)]
  const [old, now] = [before.filter((id) => is.has(id)), after.filter((id) => was.has(id))]
  if (old.every((id, place) => id === now[place])) return []
  return diffArrays(old, now).flatMap(({ added, value }) => (added ? value : []))
}
