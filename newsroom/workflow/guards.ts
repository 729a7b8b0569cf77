import { type Issue, stop } from '@/newsroom/issue'
import type { EditionFacts } from './edition-facts'

type Guard = (edition: EditionFacts) => readonly Issue[]

const stops = (edition: EditionFacts): readonly Issue[] => edition.issues.filter((issue) => issue.level === 'stop')

/** The preflight's stops of these keys, on one field or on any. */
const found =
  (keys: readonly string[], field?: string): Guard =>
  (edition) =>
    stops(edition).filter((issue) => keys.includes(issue.key) && (field === undefined || issue.field === field))

const demand = (holds: boolean, field: string, key: string): readonly Issue[] => (holds ? [] : [stop(field, key)])

/** Conditions of moves. Each answers with what is in the way; nothing in the way means the guard holds. */
export const GUARDS = {
  hasHeadline: found(['blank'], 'headline'),
  hasCopy: found(['blank'], 'copy'),
  copyValid: found(['invalid', 'checkFailed'], 'copy'),
  noUploadPending: found(['uploading']),
  hashShown: (edition) => demand(edition.shownHash === edition.headHash, 'package', 'changedMeanwhile'),
  seenAll: (edition) => demand(edition.seenHead, 'package', 'unseenChanges'),
  approvalIsCurrent: (edition) => demand(hasCurrentApproval(edition), 'package', 'approvalVoid'),
  noPlaceholders: found(['placeholder']),
  disclaimersComplete: (edition) => stops(edition).filter((issue) => issue.field.startsWith('disclaimer')),
  rightsClear: found(['noAlt', 'noCredit']),
  correctionNoted: (edition) => demand(edition.n === 1 || edition.kind !== 'first', 'kind', 'changeUnclassed'),
  preflightClear: stops,
  slugFree: (edition) => demand(!edition.slugTaken, 'slug', 'slugTaken'),
  releasable: (edition) => demand(!edition.killed, 'package', 'withheld'),
  noOtherInWork: (edition) => demand(!edition.otherInWork, 'package', 'otherInWork'),
  notOvertaken: (edition) => demand(!edition.overtaken, 'package', 'overtaken'),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS

/** An approval counts only for the exact package it names, and only from somebody without a hand in it. */
const hasCurrentApproval = ({ approval, headHash, hands }: EditionFacts): boolean =>
  approval !== null && approval.hash === headHash && !hands.includes(approval.by)

/** What stands in the way, each finding once, in the order of the guards. */
export const inTheWay = (names: readonly GuardName[], edition: EditionFacts): readonly Issue[] => {
  const issues = names.flatMap((name) => GUARDS[name](edition))
  return issues.filter((issue, index) => issues.findIndex((other) => sameFinding(issue, other)) === index)
}

const sameFinding = (a: Issue, b: Issue): boolean =>
  a.field === b.field && a.key === b.key && a.at === b.at && JSON.stringify(a.values) === JSON.stringify(b.values)
