import type { Grant } from './roles'

/** A person acting now, with the roles the database says they hold now. */
export type Actor = { readonly id: string; readonly name: string; readonly grants: readonly Grant[] }

/** The house itself: the clock, the hash check, the re-pinning of notices. It has no sign-in. */
export const SYSTEM = 'system' as const
export type System = typeof SYSTEM
