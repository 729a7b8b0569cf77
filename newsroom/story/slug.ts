import slugify from '@sindresorhus/slugify'
import { pinyin } from 'pinyin-pro'
import type { Locale } from '@/newsroom/language/locales'
import { toSimplified } from './to-simplified'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 100
/** A headline gives this much at most: an address is read, too. */
const SUGGESTED = 80

/** May this be the last part of an address? */
export const isSlug = (text: string): boolean => text.length <= LONGEST && SLUG.test(text)

const HAN = /\p{Script=Han}+/gu

/** Readings are looked up in Simplified, whose dictionary knows words: 行 is háng in 銀行 and xíng elsewhere. */
const romanised = (text: string): string =>
  text.replaceAll(HAN, (run) => ` ${pinyin(toSimplified(run), { toneType: 'none', v: true })} `)

/** Whole words only, as long as they fit; a first word that is too long by itself is cut. */
const shortened = (slug: string): string => {
  if (slug.length <= SUGGESTED) return slug
  const end = slug.lastIndexOf('-', SUGGESTED)
  return slug.slice(0, end > 0 ? end : SUGGESTED)
}

/** An address part from a headline; empty when nothing in it can be written in Latin letters. */
export const slugFrom = (headline: string, _language: Locale): string => {
  const slug = shortened(
    slugify(romanised(headline.normalize('NFKC')), { decamelize: false }).replaceAll(/[^a-z0-9]+/g, '-'),
  )
  return slug.replaceAll(/^-+|-+$/g, '')
}
