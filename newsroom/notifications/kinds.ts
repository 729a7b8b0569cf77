/** What people are told about. Sentences: messages `notifications.said.{kind}`. */
export const NOTICE_KINDS = [
  'filed',
  'stageOpened',
  'recalled',
  'approved',
  'sentBack',
  'voided',
  'published',
  'publishFailed',
  'unscheduled',
  'assigned',
  'mentioned',
  'commented',
  'replied',
  'noteToDesk',
  'forced',
  'debtOverdue',
  'debtCleared',
  'withdrawn',
  'reinstated',
  'killed',
  'spiked',
  'overdue',
  'errorReported',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const MAIL_TIMING = ['now', 'digest', 'off'] as const
export type MailTiming = (typeof MAIL_TIMING)[number]
