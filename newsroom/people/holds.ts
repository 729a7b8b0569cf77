import type { Actor } from './actor'
import type { Role } from './roles'

/** What each role includes. */
export const INCLUDES: Readonly<Record<Role, readonly Role[]>> = {
  contributor: ['contributor'],
  reporter: ['contributor', 'reporter'],
  editor: ['contributor', 'reporter', 'editor'],
  chief: ['contributor', 'reporter', 'editor', 'chief'],
  legal: ['legal'],
  admin: ['contributor', 'reporter', 'editor', 'chief', 'admin'],
}

/** Does the actor hold the role, or one that includes it, on this desk or for the whole house? */
export const holds = (actor: Actor, role: Role, deskId: string | null): boolean =>
  actor.grants.some(
    (grant) => INCLUDES[grant.role].includes(role) && (grant.deskId === null || grant.deskId === deskId),
  )

/** Does the actor hold the role on any desk at all? For screens that are not about one desk. */
export const holdsSomewhere = (actor: Actor, role: Role): boolean =>
  actor.grants.some((grant) => INCLUDES[grant.role].includes(role))
