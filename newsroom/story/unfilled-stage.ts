import type { Role } from '@/newsroom/people/roles'
import type { StageName } from '@/newsroom/workflow/at-hand'

/** A stage of a review that nobody of the desk is left to take. */
export type UnfilledStage = {
  readonly stage: StageName
  readonly role: Role
  /** Names of those it is for, where it names people and they are still here. */
  readonly people: readonly string[]
  /** How many different people it wants. */
  readonly needed: number
  /** Name of the desk. */
  readonly desk: string
  /** Somebody outside may be asked at it now. */
  readonly takesGuest: boolean
  /** By this very person. */
  readonly mayInvite: boolean
}
