import { createHash } from 'node:crypto'
import type { Locale } from '@/newsroom/language/locales'
import type { Origin } from './kinds'

export type Wording = { readonly locale: Locale; readonly text: string }

/** What a machine converted from the other script is not what anybody wrote. */
export const isApprovable = ({ origin }: { readonly origin: Origin }): boolean => origin !== 'converted'

/** SHA-256, hex, over a version's identity and its texts: proof of what was approved. The order of texts is irrelevant. */
export const contentHash = (key: string, n: number, texts: readonly Wording[]): string => {
  const sorted = texts.map(({ locale, text }) => [locale, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([key, n, sorted]))
    .digest('hex')
}
