export const STATES = [
  'draft',
  'in_review',
  'sent_back',
  'approved',
  'scheduled',
  'publish_failed',
  'published',
  'superseded',
  'withdrawn',
  'killed',
  'spiked',
] as const

export type State = (typeof STATES)[number]

/** States of an edition that somebody still works on. A story has at most one such edition. */
export const IN_WORK: readonly State[] = ['draft', 'in_review', 'sent_back', 'approved', 'scheduled', 'publish_failed']

/** States that rest on an approval: a change of the package voids it. */
export const CLEARED: readonly State[] = ['approved', 'scheduled', 'publish_failed']

/** States of an edition that readers have or had. */
export const PUBLIC: readonly State[] = ['published', 'superseded', 'withdrawn', 'killed']

/** What a new edition is to readers: the first one, or the class of change after publication. */
export const EDITION_KINDS = [
  'first',
  'typo',
  'update',
  'clarification',
  'correction',
  'editors_note',
  'right_of_reply',
  'retraction',
] as const
export type EditionKind = (typeof EDITION_KINDS)[number]
