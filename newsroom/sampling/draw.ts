import { createHash } from 'node:crypto'

const lot = (seed: string, id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex')

/**
 * `size` of the ids, by lot. The lot of an id is the SHA-256 of seed, space and id, lowest first, so that anybody can
 * draw again and get the same, in whatever order the ids come.
 */
export const draw = (ids: readonly string[], size: number, seed: string): readonly string[] =>
  ids
    .map((id) => ({ id, lot: lot(seed, id) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id)
