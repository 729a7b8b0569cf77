/** Where a piece comes from. Stored once; labels per language are messages `sources.{type}`. */
export const SOURCE_TYPES = [
  'original',
  'exclusive',
  'compiled',
  'translated',
  'wire',
  'republished',
  'partner_supplied',
  'contributor',
  'self_media',
  'press_release',
  'sponsored',
  'ugc',
  'ai_generated',
  'ai_assisted',
] as const

export type SourceType = (typeof SOURCE_TYPES)[number]

export type Source = {
  readonly type: SourceType
  /** The organisation, account or sponsor the piece came from. */
  readonly name: string
  readonly author: string
  readonly title: string
  /** `https` or `http`, or empty. */
  readonly url: string
}

export const ORIGINAL: Source = { type: 'original', name: '', author: '', title: '', url: '' }
