/** Why a piece cannot be taken in. The first five are about the file, the others about what is in the house. */
export const FAULTS = [
  'missing',
  'unknownField',
  'tooLong',
  'notAllowed',
  'invalid',
  'badCopy',
  'twice',
  'unknownSection',
  'closedSection',
  'unknownTopic',
  'unknownPicture',
  'addressTaken',
  'inWork',
  'sourceChanged',
  'languageChanged',
  'notAllowedHere',
  'brokeDown',
] as const
export type FaultKey = (typeof FAULTS)[number]

export type PieceFault = {
  /** As the file names it: `headline`, `source.url`, `copy/content/2`. */
  readonly field: string
  readonly key: FaultKey
  /** The word of the file that is not known here. */
  readonly value?: string
}
