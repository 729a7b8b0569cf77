import type { Locale } from '@/newsroom/language/locales'
import { isLoud, type ShortLabel } from './label'

/** All labels in one line, as they stand beside a headline; null where there are none. */
export const labelLine = (labels: readonly ShortLabel[]): string | null =>
  labels.map(({ text }) => text).join(' · ') || null

const MARK: Readonly<Record<Locale, (label: string, text: string) => string>> = {
  en: (label, text) => `[${label}] ${text}`,
  'zh-Hant': (label, text) => `【${label}】${text}`,
  'zh-Hans': (label, text) => `【${label}】${text}`,
}

/** Text that travels alone (the title of a feed item, of a card in somebody’s app) with what must travel with it. */
export const inFront = (labels: readonly ShortLabel[], text: string, language: Locale): string => {
  const line = labelLine(labels.filter(isLoud))
  return line === null ? text : MARK[language](line, text)
}
