/** What a notice is about. */
export const KINDS = [
  'third_party',
  'republication_credit',
  'wire',
  'press_release',
  'sponsored',
  'opinion',
  'ai',
  'translation',
  'licence',
] as const
export type Kind = (typeof KINDS)[number]

/** Where in the article a notice stands, in reading order. */
export const PLACEMENTS = ['top', 'byline', 'bottom', 'footer'] as const
export type Placement = (typeof PLACEMENTS)[number]

export const REMOVABLE = ['never', 'with_reason', 'free'] as const
export type Removable = (typeof REMOVABLE)[number]

export const VERSION_STATES = ['draft', 'in_review', 'approved', 'withdrawn'] as const
export type VersionState = (typeof VERSION_STATES)[number]
