import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Locale } from '@/newsroom/language/locales'
import { canonicalJson } from './canonical-json'

/** A picture as a piece uses it; one in the copy has its caption in the copy. */
type Used = {
  readonly mediaId: string
  readonly alt: string
  readonly decorative: boolean
  readonly caption?: string
  readonly credit: string
}

type File = { readonly mediaId: string; readonly decorative: boolean }

const LINES = ['alt', 'caption', 'credit'] as const

/** A picture beside what it was; `null`: there was none, or is none now. */
export type PictureChange = {
  readonly before: File | null
  readonly after: File | null
  /** What is said of it on either side. */
  readonly lines: readonly { readonly field: (typeof LINES)[number]; readonly stretches: readonly Stretch[] }[]
}

const fileOf = (picture: Used | null): File | null =>
  picture && { mediaId: picture.mediaId, decorative: picture.decorative }

export const comparePictures = (before: Used | null, after: Used | null, locale: Locale): PictureChange => ({
  before: fileOf(before),
  after: fileOf(after),
  lines: LINES.flatMap((field) => {
    const [old, now] = [before?.[field] ?? '', after?.[field] ?? '']
    return old === '' && now === '' ? [] : [{ field, stretches: compareTexts(old, now, locale) }]
  }),
})

export const samePicture = (before: Used | null, after: Used | null): boolean =>
  canonicalJson(before) === canonicalJson(after)
