/** The new wording in place of the old; below the old, as a dated note; or nothing, on record. */
export const REISSUE_MODES = ['replace', 'append_note', 'skip'] as const
export type ReissueMode = (typeof REISSUE_MODES)[number]

export const REISSUE_STATES = ['requested', 'declined', 'running', 'stopped', 'finished'] as const
export type ReissueState = (typeof REISSUE_STATES)[number]

/** Not over yet: while one is, nobody asks for another of the same template. */
export const UNDER_WAY: readonly ReissueState[] = ['requested', 'running', 'stopped']

/** What became of one piece. */
export const PIECE_STATES = ['waiting', 'done', 'unchanged', 'skipped', 'refused'] as const
export type PieceState = (typeof PIECE_STATES)[number]

/** Why a piece was left as it is. */
export const LEFT_BECAUSE = [
  'republished',
  'withdrawn',
  'killed',
  'embargoed',
  'versionGone',
  'noWording',
  'variableMissing',
  'pageDiffers',
  'recordRefused',
] as const
export type LeftBecause = (typeof LEFT_BECAUSE)[number]
