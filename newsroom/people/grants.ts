import { z } from 'zod'
import { type Grant, HOUSE_ROLES, ROLES } from './roles'

const key = ({ role, deskId }: Grant): string => `${ROLES.indexOf(role)}:${deskId ?? ''}`

/** Each role once a desk, house roles for the whole house, in the order of the ladder. */
export const tidyGrants = (grants: readonly Grant[]): Grant[] => {
  const once = new Map<string, Grant>()
  for (const { role, deskId } of grants) {
    const grant = { role, deskId: HOUSE_ROLES.includes(role) ? null : deskId }
    once.set(key(grant), grant)
  }
  return [...once.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, grant]) => grant)
}

export const sameGrants = (a: readonly Grant[], b: readonly Grant[]): boolean =>
  tidyGrants(a).map(key).join() === tidyGrants(b).map(key).join()

/** What a form sends. Nobody is left without a role: that is what deactivating is for. */
export const Grants = z
  .array(z.object({ role: z.enum(ROLES), deskId: z.uuid().nullable() }))
  .min(1)
  .max(100)
  .transform(tidyGrants)
