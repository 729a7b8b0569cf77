import type { GuardName } from './guards'
import type { MoveSpec } from './spec'

/** What must be true of every package that goes out, through whatever door. */
const ON_THE_WAY_OUT = [
  'preflightClear',
  'embargoLifted',
  'releasable',
  'legalClear',
  'checklistDone',
  'correctionNoted',
  'slugFree',
  'notOvertaken',
] as const satisfies readonly GuardName[]

/** From the approval to readers. */
export const MOVES_TO_PRINT = {
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    who: ['publisher'],
    whoNot: [],
    guards: ['approvalIsCurrent', 'publishAtValid', 'publishAfterEmbargo', 'preflightClear', 'releasable'],
    asks: { publishAt: 'always', unpublishAt: 'optional' },
    weight: 'plain',
    effects: ['planPublication'],
  },
  unschedule: {
    from: ['scheduled', 'publish_failed'],
    to: 'approved',
    who: ['editor'],
    whoNot: [],
    guards: [],
    asks: { reason: 'nearDue' },
    weight: 'plain',
    effects: ['clearPlan'],
  },
  goLive: {
    from: ['scheduled', 'publish_failed'],
    to: 'published',
    who: ['system'],
    whoNot: [],
    guards: ['approvalIsCurrent', 'schedulerStands', ...ON_THE_WAY_OUT],
    asks: {},
    weight: 'plain',
    effects: ['keepCheck', 'freezePublication'],
  },
  missSchedule: {
    from: ['scheduled'],
    to: 'publish_failed',
    who: ['system'],
    whoNot: [],
    guards: [],
    asks: {},
    weight: 'plain',
    effects: ['keepFailure'],
  },
  publish: {
    from: ['approved', 'scheduled', 'publish_failed'],
    to: 'published',
    who: ['publisher'],
    whoNot: [],
    guards: ['approvalIsCurrent', ...ON_THE_WAY_OUT],
    asks: {},
    weight: 'primary',
    effects: ['keepCheck', 'freezePublication'],
  },
  forcePublish: {
    from: ['draft', 'in_review', 'sent_back'],
    to: 'published',
    who: ['chief'],
    whoNot: [],
    guards: [
      'hashShown',
      'noPlaceholders',
      'rightsClear',
      ...ON_THE_WAY_OUT,
      'notMajorTopic',
      'reasonLongEnough',
      'underDebtLimit',
      'freshSignIn',
    ],
    asks: { urgency: 'always', reason: 'always' },
    weight: 'grave',
    effects: ['fillSlug', 'keepCheck', 'closeRun', 'openDebt', 'freezePublication'],
    runOutcome: 'forced',
  },
} as const satisfies Record<string, MoveSpec>
