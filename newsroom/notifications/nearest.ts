import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { ROLES, type Role } from '@/newsroom/people/roles'

/** The roles that include this one, itself first. */
const rungs = (role: Role, deskId: string): readonly Role[] =>
  ROLES.filter((rung) => holds({ id: '', name: '', grants: [{ role: rung, deskId: null }] }, role, deskId))

const holdsExactly = ({ grants }: Actor, role: Role, deskId: string): boolean =>
  grants.some((grant) => grant.role === role && (grant.deskId === null || grant.deskId === deskId))

/**
 * Those who hold exactly this role on the desk; where there is nobody, those of the next rung that includes it. The
 * chief may do an editor's work too, and is not told of every piece for that.
 */
export const nearest = (people: readonly Actor[], role: Role, deskId: string): readonly Actor[] => {
  const fit = people.filter((one) => holds(one, role, deskId))
  const rung = rungs(role, deskId).find((candidate) => fit.some((one) => holdsExactly(one, candidate, deskId)))
  return rung === undefined ? [] : fit.filter((one) => holdsExactly(one, rung, deskId))
}
