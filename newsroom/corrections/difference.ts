/**
 * What a difference is to readers. `headline` and `media`: other words in a headline, an introduction, or around a
 * picture, and another picture; `wording`: any other change of words; `order`: the same sentence, somewhere else.
 */
export const CLASSES = [
  'layout',
  'typo',
  'number',
  'name',
  'negation',
  'quotation',
  'headline',
  'media',
  'addedParagraph',
  'addedSentence',
  'removedSentence',
  'order',
  'notice',
  'source',
  'wording',
] as const
export type DifferenceClass = (typeof CLASSES)[number]

/** Differences that leave what is said as it was. */
export const isHarmless = ({ class: kind }: Pick<Difference, 'class'>): boolean => kind === 'layout' || kind === 'typo'

export type Difference = {
  readonly class: DifferenceClass
  /** As in issues: `headline`, `copy`, `leadImage`, `source.name` … */
  readonly field: string
  /** The block id inside the copy; null elsewhere. */
  readonly at: string | null
  /** The sentence it stands in, as it reads now; as it read, where it is gone. */
  readonly passage: string
  readonly before: string
  readonly after: string
}

/** A difference within one text, before anybody says which field the text is. */
export type Finding = Omit<Difference, 'field' | 'at'>
