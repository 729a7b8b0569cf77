import type { Issue } from '@/newsroom/issue'
import type { Role } from '@/newsroom/people/roles'
import type { Embargo } from '@/newsroom/time/embargo'
import type { DebtFacts } from './debts'
import type { Stage } from './routes'
import type { EditionKind, State } from './states'

/** The stage a run waits at, or the one that approved. */
export type StageFacts = Stage & {
  readonly first: boolean
  readonly last: boolean
  /** People who gave an opinion at another review stage of the run, where the plan wants distinct persons. */
  readonly spoke: readonly string[]
  /** People who have passed this very stage since it opened, of the text it is about. */
  readonly passed: readonly string[]
  /** Opinions of earlier stages that name another package and still have to be confirmed. */
  readonly stale: readonly { readonly stage: string; readonly by: string }[]
}

/** What the story asks of whoever would release it. */
type ReleaseFacts = {
  readonly embargo: Embargo | null
  /** Flagged "not for publication", by a withdrawal. */
  readonly withheld: boolean
  readonly killed: boolean
  /** The legal flag is up and no legal opinion names the head. */
  readonly legalPending: boolean
  readonly majorTopic: boolean
  /** Open threads that the house counts as blocking. */
  readonly blockingThreads: number
  /** Ticks missing from the checklist of the section, for this package. */
  readonly unticked: readonly Issue[]
  /** Warnings nobody has acknowledged for this package. */
  readonly unknownWarnings: readonly Issue[]
  /** What AI had to do with it is not said, or a label it owes its readers is missing. */
  readonly labelOwed: readonly Issue[]
  /** The address belongs to another story. */
  readonly slugTaken: boolean
}

/** What is known of the person who asks, beside their roles. */
type AskerFacts = {
  /** The hash the request says was on the screen; null when it says nothing. */
  readonly shownHash: string | null
  /** Was the head on the asking person's screen, by our own record? */
  readonly seenHead: boolean
  /** Signed in, or confirmed the password, within the last minutes. */
  readonly freshSignIn: boolean
  /** Debts they opened that nobody has cleared. */
  readonly openDebts: number
  /** What is wrong with the answers given, each judged where its field is known: times, redirects, lengths. */
  readonly answerIssues: readonly Issue[]
}

/** All that a decision about an edition needs to know. Collected by `db/queries/edition-facts`, judged here. */
export type EditionFacts = ReleaseFacts &
  AskerFacts & {
    readonly state: State
    readonly n: number
    readonly kind: EditionKind
    readonly deskId: string
    /** Least role that publishes on this desk. */
    readonly publishBy: Role
    readonly startedBy: string
    readonly assigneeId: string | null
    readonly filedBy: string | null
    /** Null while nobody reviews. */
    readonly stage: StageFacts | null
    /** Everybody who changed the package since it was last approved and published. */
    readonly hands: readonly string[]
    readonly headHash: string
    /** The newest approval of the edition, whatever hash it names. */
    readonly approval: { readonly hash: string; readonly by: string } | null
    /** Preflight of the head. */
    readonly issues: readonly Issue[]
    /** Another edition of the story is in work. */
    readonly otherInWork: boolean
    /** Another edition of the story is live. */
    readonly otherLive: boolean
    /** A later edition of the story has been published. */
    readonly overtaken: boolean
    readonly scheduledBy: string | null
    /** Whoever scheduled it is still here and may still publish. */
    readonly schedulerStands: boolean
    /** Due within a quarter of an hour. */
    readonly dueSoon: boolean
    readonly withdrawnBy: string | null
    /** The open debt of this edition. */
    readonly debt: DebtFacts | null
    readonly debtLimit: number
    /** The stored publication no longer matches its hash. */
    readonly recordBroken: boolean
  }
