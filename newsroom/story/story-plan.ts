import type { PlannedTime } from '@/newsroom/time/wall-time'
import type { Priority } from './priorities'

/** Nobody may release the story before; `zone` says on whose clock that was agreed. */
export type EmbargoNotice = {
  readonly until: Date | 'indefinite'
  readonly zone: string | null
  readonly source: string
  readonly reason: string
  /** Who set it. */
  readonly by: string | null
}

/** What is decided about a story and not in it, as one person sees it. */
export type StoryPlan = {
  readonly storyId: string
  readonly slugline: string
  readonly deskId: string
  readonly desk: string
  readonly assigneeId: string | null
  readonly priority: Priority
  readonly deadline: PlannedTime | null
  readonly embargo: EmbargoNotice | null
  readonly legalNeeded: boolean
  readonly majorTopic: boolean
  /** The story this one follows up or was copied from. */
  readonly follows: { readonly storyId: string; readonly name: string } | null
  /** Desks this person may begin a story for. */
  readonly startDesks: readonly { readonly id: string; readonly name: string }[]
  readonly may: Readonly<
    Record<'assign' | 'claim' | 'handOver' | 'plan' | 'hold' | 'liftEmbargo' | 'clearLegal' | 'clearMajor', boolean>
  >
}
