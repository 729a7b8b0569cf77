import type { PerLocale } from '@/newsroom/language/locales'
import type { BuiltIn } from './routes'

const names = (en: string, hant: string, hans: string): PerLocale => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/** What the routes a house begins with are called until it gives them names of its own. */
const BUILT_IN_NAMES: Readonly<Record<BuiltIn, PerLocale>> = {
  one_review: names('One review', '一審', '一审'),
  three_reviews: names('Three reviews', '三審', '三审'),
  with_legal: names('With legal', '加法務審', '加法务审'),
  guest_check: names('Outside check', '加外審', '加外审'),
}

export const builtInNames = (): ReadonlyMap<string, PerLocale> => new Map(Object.entries(BUILT_IN_NAMES))
