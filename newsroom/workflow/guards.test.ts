import { describe, expect, it } from 'vitest'
import { stop, warn } from '@/newsroom/issue'
import { edition, stage } from '@/testing/builders/edition'
import type { EditionFacts } from './edition-facts'
import { GUARDS, type GuardName, inTheWay } from './guards'
import { MOVE_NAMES, specOf } from './table'

/** For each guard: what closes it, and the issue a person reads. */
const CLOSED: Readonly<Record<GuardName, readonly [Partial<EditionFacts>, field: string, key: string]>> = {
  hasHeadline: [{ issues: [stop('headline', 'blank')] }, 'headline', 'blank'],
  hasCopy: [{ issues: [stop('copy', 'blank')] }, 'copy', 'blank'],
  copyValid: [{ issues: [stop('copy', 'invalid')] }, 'copy', 'invalid'],
  noUploadPending: [{ issues: [stop('copy', 'uploading', { at: 'b1' })] }, 'copy', 'uploading'],
  hashShown: [{ shownHash: 'older' }, 'package', 'changedMeanwhile'],
  seenAll: [{ seenHead: false }, 'package', 'unseenChanges'],
  approvalIsCurrent: [{ approval: { hash: 'older', by: 'x' } }, 'package', 'approvalVoid'],
  noPlaceholders: [{ issues: [stop('copy', 'placeholder')] }, 'copy', 'placeholder'],
  disclaimersComplete: [{ issues: [stop('disclaimers', 'disclaimerMissing')] }, 'disclaimers', 'disclaimerMissing'],
  rightsClear: [{ issues: [stop('leadImage', 'noCredit')] }, 'leadImage', 'noCredit'],
  opinionLongEnough: [{ answerIssues: [stop('opinion', 'tooShort')] }, 'opinion', 'tooShort'],
  opinionsCurrent: [{ stage: stage({ stale: [{ stage: 'review_1', by: 'x' }] }) }, 'review', 'staleOpinion'],
  stageKnown: [{ answerIssues: [stop('stage', 'notEarlier')] }, 'stage', 'notEarlier'],
  noBlockingThreads: [{ blockingThreads: 2 }, 'talk', 'openComments'],
  legalHeard: [{ legalPending: true }, 'legal', 'legalPending'],
  legalClear: [{ legalPending: true }, 'legal', 'legalPending'],
  checklistDone: [
    { unticked: [stop('checklist.a', 'unticked'), warn('checklist.b', 'unticked')] },
    'checklist.a',
    'unticked',
  ],
  noticesRead: [{ issues: [stop('disclaimers', 'noticeUnread')] }, 'disclaimers', 'noticeUnread'],
  machineRan: [{ issues: [stop('package', 'machineNotRun')] }, 'package', 'machineNotRun'],
  machineClear: [{ issues: [stop('headline', 'termBlocked')] }, 'headline', 'termBlocked'],
  warningsKnown: [{ unknownWarnings: [warn('headline', 'long')] }, 'headline', 'long'],
  publishAtValid: [{ answerIssues: [stop('publishAt', 'noSuchTime')] }, 'publishAt', 'noSuchTime'],
  publishAfterEmbargo: [{ answerIssues: [stop('publishAt', 'beforeEmbargo')] }, 'publishAt', 'beforeEmbargo'],
  embargoLifted: [{ embargo: { until: new Date('2026-03-02T10:00:01Z') } }, 'embargo', 'embargo'],
  notKilled: [{ killed: true }, 'package', 'withheld'],
  schedulerStands: [{ schedulerStands: false }, 'publishAt', 'schedulerGone'],
  notMajorTopic: [{ majorTopic: true }, 'package', 'majorTopic'],
  reasonLongEnough: [{ answerIssues: [stop('reason', 'tooShort')] }, 'reason', 'tooShort'],
  underDebtLimit: [{ openDebts: 3 }, 'debt', 'tooManyDebts'],
  freshSignIn: [{ freshSignIn: false }, 'password', 'signInAgain'],
  redirectSafe: [{ answerIssues: [stop('redirectTo', 'redirectLoop')] }, 'redirectTo', 'redirectLoop'],
  snapshotUnchanged: [{ recordBroken: true }, 'package', 'recordBroken'],
  noOtherLive: [{ otherLive: true }, 'package', 'otherLive'],
  correctionNoted: [{ n: 2, kind: 'first' }, 'kind', 'changeUnclassed'],
  preflightClear: [{ issues: [stop('source.name', 'blank')] }, 'source.name', 'blank'],
  labelCarried: [{ labelOwed: [stop('disclaimers', 'aiLabelOwed')] }, 'disclaimers', 'aiLabelOwed'],
  slugFree: [{ slugTaken: true }, 'slug', 'slugTaken'],
  releasable: [{ killed: true }, 'package', 'withheld'],
  noOtherInWork: [{ otherInWork: true }, 'package', 'otherInWork'],
  notOvertaken: [{ overtaken: true }, 'package', 'overtaken'],
}

const now = new Date('2026-03-02T10:00:00Z')
const OWED = { kind: 'forced', hash: 'head', openedBy: 'a chief' } as const

const NAMES = [...new Set(MOVE_NAMES.flatMap((move) => specOf(move).guards))]

describe('guards', () => {
  it('are all asked for by some move', () => {
    expect(NAMES.toSorted()).toEqual(Object.keys(GUARDS).toSorted())
  })

  it.each(NAMES)('%s holds for a piece that is ready', (name) => {
    expect(GUARDS[name](edition({ debt: OWED }), now)).toEqual([])
  })

  it.each(NAMES)('%s says where to look when it does not hold', (name) => {
    const [facts, field, key] = CLOSED[name]
    expect(GUARDS[name](edition(facts), now)).toMatchObject([{ field, key, level: 'stop' }])
  })

  it('lets warnings pass', () => {
    expect(inTheWay(NAMES, edition({ issues: [warn('headline', 'long')], debt: OWED }), now)).toEqual([])
  })

  it('names each finding once, however many guards ask for it', () => {
    const blank = edition({ issues: [stop('headline', 'blank')] })
    expect(inTheWay(['hasHeadline', 'preflightClear'], blank, now)).toHaveLength(1)
  })

  it('treats no word about the screen as a screen with another text', () => {
    expect(inTheWay(['hashShown'], edition({ shownHash: null }), now)).toMatchObject([{ key: 'changedMeanwhile' }])
  })
})
