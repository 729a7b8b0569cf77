import type { Issue } from '@/newsroom/issue'
import type { Role } from '@/newsroom/people/roles'
import type { EditionKind, State } from './states'

/** All that a decision about an edition needs to know. Collected by `db/queries/edition-facts`, judged here. */
export type EditionFacts = {
  readonly state: State
  readonly n: number
  readonly kind: EditionKind
  readonly deskId: string
  readonly startedBy: string
  readonly assigneeId: string | null
  readonly filedBy: string | null
  /** Role of the stage the open run waits at, or of the stage that approved; null while nobody reviews. */
  readonly stageRole: Role | null
  /** Everybody who changed the package since it was last approved and published. */
  readonly hands: readonly string[]
  readonly headHash: string
  /** The newest approval of the edition, whatever hash it names. */
  readonly approval: { readonly hash: string; readonly by: string } | null
  /** The hash the request says was on the screen; null when it says nothing. */
  readonly shownHash: string | null
  /** Was the head on the asking person's screen, by our own record? */
  readonly seenHead: boolean
  /** Preflight of the head. */
  readonly issues: readonly Issue[]
  /** Another edition of the story is in work. */
  readonly otherInWork: boolean
  /** A later edition of the story has been published. */
  readonly overtaken: boolean
  /** The address belongs to another story. */
  readonly slugTaken: boolean
  readonly killed: boolean
}
