import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Locale } from '@/newsroom/language/locales'

/** A notice before and after a reissue. What is put below it, and the line that says so, is new as a whole. */
export const compareNotice = (before: string, after: string, locale: Locale): readonly Stretch[] => {
  const isKept = after.startsWith(`${before}\n\n`)
  const end = isKept ? before.length : after.lastIndexOf('\n\n')
  const stretches = compareTexts(before, after.slice(0, end), locale)
  return [...stretches, { kind: 'new', text: after.slice(end) }]
}
