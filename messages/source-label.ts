import type { Locale } from '@/newsroom/language/locales'
import type { SourceType } from '@/newsroom/story/source'
import en from './en/sources.json'
import hans from './zh-Hans/sources.json'
import hant from './zh-Hant/sources.json'

const LABELS: Readonly<Record<Locale, Readonly<Record<SourceType, string>>>> = {
  en,
  'zh-Hant': hant,
  'zh-Hans': hans,
}

/** Words readers see beside the byline; null for original work, which needs none. */
export const sourceLabel = (type: SourceType, locale: Locale): string | null =>
  type === 'original' ? null : LABELS[locale][type]
