import { type Issue, stop } from '@/newsroom/issue'
import { embargoLifted } from '@/newsroom/time/embargo'
import type { EditionFacts } from './edition-facts'

type Guard = (edition: EditionFacts, now: Date) => readonly Issue[]

const stops = (edition: EditionFacts): readonly Issue[] => edition.issues.filter((issue) => issue.level === 'stop')

/** The preflight's stops of these keys, on one field or on any. */
const found =
  (keys: readonly string[], field?: string): Guard =>
  (edition) =>
    stops(edition).filter((issue) => keys.includes(issue.key) && (field === undefined || issue.field === field))

/** What is wrong with the answers to these questions. */
const answered =
  (...fields: readonly string[]): Guard =>
  (edition) =>
    edition.answerIssues.filter(({ field }) => fields.includes(field))

const demand = (holds: boolean, field: string, key: string, values?: Issue['values']): readonly Issue[] =>
  holds ? [] : [stop(field, key, values ? { values } : {})]

/** Keys of changes in a live piece that nobody has owned up to. */
const SILENT: readonly string[] = ['unrecorded', 'immutable', 'tooManyTypos']

/** Key of a plan that would break an embargo. */
const EARLY = 'beforeEmbargo'

/** Conditions of moves. Each answers with what is in the way; nothing in the way means the guard holds. */
export const GUARDS = {
  hasHeadline: found(['blank'], 'headline'),
  hasCopy: found(['blank'], 'copy'),
  copyValid: found(['invalid', 'checkFailed'], 'copy'),
  noUploadPending: found(['uploading']),
  hashShown: (edition) => demand(edition.shownHash === edition.headHash, 'package', 'changedMeanwhile'),
  seenAll: (edition) => demand(edition.seenHead, 'package', 'unseenChanges'),
  opinionLongEnough: answered('opinion', 'checks'),
  opinionsCurrent: ({ stage }) =>
    (stage?.stale ?? []).map(({ stage: values }) => stop('review', 'staleOpinion', { values: { stage: values } })),
  approvalIsCurrent: (edition) => demand(hasCurrentApproval(edition), 'package', 'approvalVoid'),
  noPlaceholders: found(['placeholder']),
  noBlockingThreads: ({ blockingThreads: count }) => demand(count === 0, 'talk', 'openComments', { count }),
  disclaimersComplete: (edition) => stops(edition).filter((issue) => issue.field.startsWith('disclaimer')),
  noticesRead: found(['noticeUnread']),
  rightsClear: found(['noAlt', 'noCredit']),
  legalClear: ({ legalPending }) => demand(!legalPending, 'legal', 'legalPending'),
  /** At legal's own stage it is legal who speaks now. */
  legalHeard: ({ legalPending, stage }) => demand(!legalPending || stage?.role === 'legal', 'legal', 'legalPending'),
  checklistDone: ({ unticked }) => unticked.filter(({ level }) => level === 'stop'),
  machineRan: found(['machineNotRun']),
  machineClear: found(['machineNotRun', 'termBlocked']),
  warningsKnown: ({ unknownWarnings }) => unknownWarnings.map((issue) => ({ ...issue, level: 'stop', settle: 'know' })),
  correctionNoted: (edition) => [
    ...demand(edition.n === 1 || edition.kind !== 'first', 'kind', 'changeUnclassed'),
    ...stops(edition).filter(({ field, key }) => field.startsWith('note.') || SILENT.includes(key)),
  ],
  preflightClear: stops,
  labelCarried: ({ labelOwed }) => labelOwed,
  stageKnown: answered('stage'),
  publishAtValid: ({ answerIssues }) =>
    answerIssues.filter(({ field, key }) => ['publishAt', 'unpublishAt'].includes(field) && key !== EARLY),
  publishAfterEmbargo: ({ answerIssues }) => answerIssues.filter(({ key }) => key === EARLY),
  embargoLifted: ({ embargo }, now) => demand(embargoLifted(embargo, now), 'embargo', 'embargo'),
  releasable: ({ killed, withheld }) => demand(!killed && !withheld, 'package', 'withheld'),
  notKilled: ({ killed }) => demand(!killed, 'package', 'withheld'),
  slugFree: (edition) => demand(!edition.slugTaken, 'slug', 'slugTaken'),
  schedulerStands: (edition) => demand(edition.schedulerStands, 'publishAt', 'schedulerGone'),
  notMajorTopic: ({ majorTopic }) => demand(!majorTopic, 'package', 'majorTopic'),
  reasonLongEnough: answered('reason'),
  underDebtLimit: ({ openDebts, debtLimit }) =>
    demand(openDebts < debtLimit, 'debt', 'tooManyDebts', { count: openDebts }),
  freshSignIn: (edition) => demand(edition.freshSignIn, 'password', 'signInAgain'),
  redirectSafe: answered('redirectTo', 'response', 'blockedBy'),
  snapshotUnchanged: ({ recordBroken }) => demand(!recordBroken, 'package', 'recordBroken'),
  noOtherLive: ({ otherLive }) => demand(!otherLive, 'package', 'otherLive'),
  noOtherInWork: (edition) => demand(!edition.otherInWork, 'package', 'otherInWork'),
  notOvertaken: (edition) => demand(!edition.overtaken, 'package', 'overtaken'),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS

/** An approval counts only for the exact package it names, and only from somebody without a hand in it. */
const hasCurrentApproval = ({ approval, headHash, hands }: EditionFacts): boolean =>
  approval !== null && approval.hash === headHash && !hands.includes(approval.by)

/** What stands in the way, each finding once, in the order of the guards. */
export const inTheWay = (names: readonly GuardName[], edition: EditionFacts, now: Date): readonly Issue[] => {
  const issues = names.flatMap((name) => GUARDS[name](edition, now))
  return issues.filter((issue, index) => issues.findIndex((other) => sameFinding(issue, other)) === index)
}

const sameFinding = (a: Issue, b: Issue): boolean =>
  a.field === b.field && a.key === b.key && a.at === b.at && JSON.stringify(a.values) === JSON.stringify(b.values)
