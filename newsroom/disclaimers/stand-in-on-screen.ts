import type { Locale } from '@/newsroom/language/locales'

/** A language whose approved text may stand in for one that has none. */
export type StandInOnScreen = {
  readonly id: string
  readonly locale: Locale
  readonly standIn: Locale
  /** Names of people; without the second it does not count yet. */
  readonly writtenBy: string
  readonly approvedBy: string | null
  /** By this very person. */
  readonly mayApprove: boolean
}

/** Both are written in Chinese: who reads the one gets the other’s characters, and nothing is converted. */
export const isOtherScript = ({ locale, standIn }: Pick<StandInOnScreen, 'locale' | 'standIn'>): boolean =>
  locale !== standIn && locale !== 'en' && standIn !== 'en'
