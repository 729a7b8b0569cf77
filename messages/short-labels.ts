import type { Notice } from '@/newsroom/disclaimers/notice'
import type { LabelKey, ShortLabel } from '@/newsroom/labels/label'
import { type AskedOfLabels, labelsOf } from '@/newsroom/labels/labels-of'
import type { Locale } from '@/newsroom/language/locales'
import en from './en/labels.json'
import enSources from './en/sources.json'
import hans from './zh-Hans/labels.json'
import hansSources from './zh-Hans/sources.json'
import hant from './zh-Hant/labels.json'
import hantSources from './zh-Hant/sources.json'

type Words = Readonly<Record<LabelKey, string>>

/** In China’s script each label for AI says so in the words its rules ask for: AI, and 生成 or 合成. */
const WORDS: Readonly<Record<Locale, Words>> = {
  en: { ...enSources, ...en },
  'zh-Hant': { ...hantSources, ...hant },
  'zh-Hans': { ...hansSources, ...hans },
}

/** A label as readers of this language read it. */
export const labelWords = (key: LabelKey, locale: Locale): string => WORDS[locale][key]

/** The labels of a piece in its own language, to be frozen with it. */
export const shortLabels = (
  pkg: AskedOfLabels & { readonly language: Locale },
  notices: readonly Notice[],
): readonly ShortLabel[] => labelsOf(pkg, notices).map((key) => ({ key, text: labelWords(key, pkg.language) }))
