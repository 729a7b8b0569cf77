import type { Locale } from './locales'

/** Regions that write Traditional where nobody named a script. */
const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i

const ours = (tag: string): Locale | null => {
  if (TRADITIONAL.test(tag)) return 'zh-Hant'
  if (/^zh\b/i.test(tag)) return 'zh-Hans'
  return /^en\b/i.test(tag) ? 'en' : null
}

const weight = (parameters: readonly string[]): number => {
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
  return q === undefined ? 1 : Number(q)
}

/** The language of ours that comes first in an `Accept-Language` header; null when it names none of them. */
export const preferredLocale = (header: string | null): Locale | null => {
  const wished = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => part.split(';'))
    .map(([tag = '', ...parameters]) => ({ locale: ours(tag.trim()), weight: weight(parameters) }))
    .filter((wish) => wish.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return wished.find((wish) => wish.locale !== null)?.locale ?? null
}
