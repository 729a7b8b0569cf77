import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { PolicyPages } from '@/newsroom/settings/policy-pages'

/** A section or topic as pages name it. */
export type ShelfName = { readonly id: string; readonly slug: string; readonly names: PerLocale }

/** What stands around every public page. */
export type Chrome = {
  readonly name: string
  readonly language: Locale
  readonly timeZone: string
  readonly footer: PerLocale
  /** Pages on which the house says how it works: those that are there. */
  readonly policies: PolicyPages
  /** Stories that are such pages: whatever becomes of them is seen on every page that names them. */
  readonly policyStories: readonly string[]
  /** Is there a declaration of the house on machines for readers to read? */
  readonly isDeclaring: boolean
  /** Open sections in the order of the line. */
  readonly sections: readonly ShelfName[]
}

/** The address of a list in a language; the newsroom's own needs no word. */
export const inLanguage = (path: string, language: Locale, house: Locale): string =>
  language === house ? path : `${path}?lang=${language}`
