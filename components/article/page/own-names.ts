import type { PerLocale } from '@/newsroom/language/locales'

/** A language is named in itself: who cannot read the page can read the way out. */
export const OWN_NAMES: PerLocale = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' }
