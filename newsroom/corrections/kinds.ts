/** What a change after publication is to readers. */
export const CHANGE_KINDS = [
  'typo',
  'update',
  'clarification',
  'correction',
  'editors_note',
  'right_of_reply',
  'retraction',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Of no effect on the meaning; a reader could be misled on a fact; headline, identity, harm, or what carries the story. */
export const SEVERITIES = ['minor', 'material', 'serious'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where on the page a note stands, from low to high. Whether it stands on the corrections page too is said by its kind. */
export const PLACES = ['none', 'bottom', 'top', 'headline_below'] as const
export type Place = (typeof PLACES)[number]

export const FOUND_BY = ['reader', 'author', 'editor', 'source', 'case', 'sampling'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** The words of a note: what was wrong, what is right, and the line readers get beside or instead of the two. */
export const NOTE_WORDS = ['wrong', 'right', 'text'] as const
export type NoteWord = (typeof NOTE_WORDS)[number]

type KindRule = {
  /** What must and what may be said; anything else is not asked. */
  readonly asks: Readonly<Partial<Record<NoteWord, 'always' | 'optional'>>>
  /** Stands on the corrections page. */
  readonly listed: boolean
  /** Moves `dateModified`. */
  readonly movesDate: boolean
  /** Is a `CorrectionComment` in the page's JSON-LD. The reply of another is not our comment on our own words. */
  readonly commented: boolean
}

export const KIND_RULES: Readonly<Record<ChangeKind, KindRule>> = {
  typo: { asks: {}, listed: false, movesDate: false, commented: false },
  update: { asks: { text: 'always' }, listed: false, movesDate: true, commented: false },
  clarification: {
    asks: { wrong: 'always', right: 'optional', text: 'optional' },
    listed: true,
    movesDate: true,
    commented: true,
  },
  correction: {
    asks: { wrong: 'always', right: 'always', text: 'optional' },
    listed: true,
    movesDate: true,
    commented: true,
  },
  editors_note: { asks: { text: 'always' }, listed: true, movesDate: true, commented: true },
  right_of_reply: { asks: { text: 'always' }, listed: true, movesDate: true, commented: false },
  retraction: {
    asks: { wrong: 'always', right: 'optional', text: 'optional' },
    listed: true,
    movesDate: true,
    commented: true,
  },
}

/** Do readers get words about it? A typo put right is only logged. */
export const isPublic = (kind: ChangeKind): boolean => Object.keys(KIND_RULES[kind].asks).length > 0
