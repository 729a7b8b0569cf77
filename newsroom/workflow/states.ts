export const STATES = [
  'draft',
  'in_review',
  'sent_back',
  'approved',
  'published',
  'superseded',
  'killed',
  'spiked',
] as const

export type State = (typeof STATES)[number]

/** States of an edition that somebody still works on. A story has at most one such edition. */
export const IN_WORK: readonly State[] = ['draft', 'in_review', 'sent_back', 'approved']

/** What a new edition is to readers: the first one, new facts, or spelling put right. */
export const EDITION_KINDS = ['first', 'update', 'typo'] as const
export type EditionKind = (typeof EDITION_KINDS)[number]
