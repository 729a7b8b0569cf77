import { type MailTiming, NOTICE_KINDS, type NoticeKind } from './kinds'

/** When mail goes out to whoever has not said otherwise: at once where somebody is waited for, else once a day. */
export const USUAL_TIMING: Readonly<Record<NoticeKind, MailTiming>> = {
  filed: 'now',
  stageOpened: 'now',
  recalled: 'digest',
  approved: 'now',
  sentBack: 'now',
  voided: 'now',
  published: 'digest',
  publishFailed: 'now',
  unscheduled: 'now',
  assigned: 'now',
  mentioned: 'now',
  commented: 'digest',
  replied: 'digest',
  noteToDesk: 'digest',
  forced: 'now',
  debtOverdue: 'now',
  debtCleared: 'digest',
  withdrawn: 'now',
  reinstated: 'now',
  killed: 'now',
  spiked: 'digest',
  overdue: 'now',
  // Anybody may write one: a flood of them must not become a flood of mail.
  errorReported: 'digest',
  waiverWaits: 'now',
  waiverApproved: 'digest',
  waiverDeclined: 'now',
  waiverVoided: 'now',
  bookWaits: 'now',
  bookApproved: 'digest',
  bookReturned: 'now',
  bookTakenIn: 'now',
  ruleStuck: 'now',
  reissueWaits: 'now',
  reissueEnded: 'now',
  declarationWaits: 'now',
  declarationAnswered: 'now',
  gradesWait: 'now',
  gradesAnswered: 'now',
}

export const kindsUsually = (timing: MailTiming): readonly NoticeKind[] =>
  NOTICE_KINDS.filter((kind) => USUAL_TIMING[kind] === timing)
