import { createHash } from 'node:crypto'
import type { Locale } from '@/newsroom/language/locales'

export type Wording = { readonly locale: Locale; readonly text: string }

/** SHA-256, hex, over a version's identity and its texts: proof of what was approved. The order of texts is irrelevant. */
export const contentHash = (key: string, n: number, texts: readonly Wording[]): string => {
  const sorted = texts.map(({ locale, text }) => [locale, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([key, n, sorted]))
    .digest('hex')
}
