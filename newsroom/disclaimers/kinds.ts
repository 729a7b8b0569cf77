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
  'purchase_link',
  'political_ad',
  'content_warning',
  'financial',
  'health',
  'legal_info',
  'forward_looking',
  'archive_age',
  'embargo',
  'liability',
  'ai_reader_policy',
] as const
export type Kind = (typeof KINDS)[number]

/**
 * Where a notice stands. The first ones are places in the article; `card` and `feed_item` are every mention of it
 * elsewhere, `metadata` is for machines, `internal` for the newsroom alone. Notices are sorted in this order, and hashed
 * in it: those packages have always had keep theirs.
 */
export const PLACEMENTS = [
  'interstitial',
  'meta',
  'top',
  'byline',
  'under_byline',
  'bottom',
  'footer',
  'card',
  'feed_item',
  'metadata',
  'internal',
] as const
export type Placement = (typeof PLACEMENTS)[number]

export const REMOVABLE = ['never', 'with_reason', 'free'] as const
export type Removable = (typeof REMOVABLE)[number]

export const VERSION_STATES = ['draft', 'in_review', 'approved', 'withdrawn'] as const
export type VersionState = (typeof VERSION_STATES)[number]

/** How a text came about. What a machine converted from the other script is never approved. */
export const ORIGINS = ['authored', 'translated', 'converted'] as const
export type Origin = (typeof ORIGINS)[number]

export const TEXT_STATES = ['draft', 'approved'] as const

/** What a rule does about its template. */
export const EFFECTS = ['require', 'suggest', 'forbid'] as const
export type Effect = (typeof EFFECTS)[number]

/** A rule waits for a second person, is in force on its days, or came back to whoever wrote it. */
export const RULE_STATES = ['draft', 'approved', 'returned'] as const
export type RuleState = (typeof RULE_STATES)[number]

/** What an editor decides about one notice of one piece. */
export const CHOICES = ['add', 'drop', 'waive'] as const
export type ChoiceKind = (typeof CHOICES)[number]
