import type { Actor } from './actor'

/**
 * Is this person on a list of people and desks? A desk stands for those who hold a role at it; whoever holds one for the
 * whole house is of no desk, and is on the list only by name.
 */
export const isListed = (actor: Actor, list: readonly string[]): boolean =>
  listedAs(actor).some((id) => list.includes(id))

/** The ids by which a list can mean this person. */
export const listedAs = ({ id, grants }: Actor): readonly string[] => [
  id,
  ...grants.flatMap(({ deskId }) => deskId ?? []),
]
