import slugify from '@sindresorhus/slugify'
import { pinyin } from 'pinyin-pro'
import type { Locale } from '@/newsroom/language/locales'
import { toSimplified } from './to-simplified'

const LONGEST = 80
const HAN = /\p{Script=Han}+/gu
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** May this stand in an address? */
export const isSlug = (text: string): boolean => text.length <= 100 && SLUG.test(text)

/** Readings are looked up in simplified script, whose word list knows that 銀行行長 is read yin-hang-hang-zhang. */
const romanised = (text: string): string =>
  toSimplified(text).replaceAll(
    HAN,
    (run) => ` ${pinyin(run, { toneType: 'none', type: 'array', v: true }).join(' ')} `,
  )

/** Cuts at a hyphen, so that no word is torn. */
const cut = (slug: string): string => {
  if (slug.length <= LONGEST) return slug
  const end = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, end > 0 ? end : LONGEST)
}

/** An address part from a headline; empty when nothing in it can be written in ASCII. Editors may change it. */
export const slugFrom = (headline: string, language: Locale): string =>
  cut(slugify(language === 'en' ? headline : romanised(headline), { decamelize: false }))
