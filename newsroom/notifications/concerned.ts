import type { MoveName } from '@/newsroom/workflow/table'
import type { NoticeKind } from './kinds'

/** What somebody is to a story. `db/queries/notifications/around` says who that is. */
export type Concern =
  /** Started it, was given it or filed it. */
  | 'writers'
  /** Gave an opinion on this edition. */
  | 'reviewers'
  /** Wrote a comment. */
  | 'talkers'
  | 'watchers'
  /** Whoever may take the stage the review waits at. */
  | 'stage'
  | 'publishers'
  | 'approver'
  | 'scheduler'
  /** Whose change voided the approval. */
  | 'changer'
  | 'chiefs'
  | 'debtOpener'

export type Told = { readonly kind: NoticeKind; readonly to: readonly Concern[] }

/** All with a share in the piece are told without asking for it; the others by watching. */
const FOLLOWERS = ['writers', 'reviewers', 'talkers', 'watchers'] as const satisfies readonly Concern[]

/** Who is told what of each move; in the order of importance, since nobody is told of one move twice. */
export const TOLD_OF_MOVE: Readonly<Record<MoveName, readonly Told[]>> = {
  start: [],
  file: [{ kind: 'filed', to: ['stage', 'watchers'] }],
  recall: [{ kind: 'recalled', to: ['stage', 'reviewers', 'watchers'] }],
  sendBack: [{ kind: 'sentBack', to: FOLLOWERS }],
  handBack: [{ kind: 'stageOpened', to: ['stage', 'reviewers', 'watchers'] }],
  pass: [{ kind: 'stageOpened', to: ['stage', 'watchers'] }],
  approve: [{ kind: 'approved', to: ['publishers', ...FOLLOWERS] }],
  voidApproval: [
    { kind: 'voided', to: ['approver', 'scheduler', 'changer', ...FOLLOWERS] },
    { kind: 'stageOpened', to: ['stage'] },
  ],
  schedule: [],
  unschedule: [{ kind: 'unscheduled', to: ['scheduler', ...FOLLOWERS] }],
  goLive: [{ kind: 'published', to: ['scheduler', ...FOLLOWERS] }],
  missSchedule: [{ kind: 'publishFailed', to: ['scheduler', 'approver', 'chiefs', ...FOLLOWERS] }],
  publish: [{ kind: 'published', to: ['scheduler', ...FOLLOWERS] }],
  forcePublish: [{ kind: 'forced', to: ['chiefs', ...FOLLOWERS] }],
  clearDebt: [{ kind: 'debtCleared', to: ['debtOpener', 'watchers'] }],
  supersede: [],
  startNext: [],
  withdraw: [{ kind: 'withdrawn', to: ['chiefs', ...FOLLOWERS] }],
  retire: [{ kind: 'withdrawn', to: FOLLOWERS }],
  reinstate: [{ kind: 'reinstated', to: ['chiefs', ...FOLLOWERS] }],
  kill: [{ kind: 'killed', to: ['chiefs', ...FOLLOWERS] }],
  spike: [{ kind: 'spiked', to: FOLLOWERS }],
  unspike: [],
}
