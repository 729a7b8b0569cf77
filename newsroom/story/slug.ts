import type { Locale } from '@/newsroom/language/locales'

const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+)*$/u

export const isSlug = (text: string): boolean => text.length <= 120 && SLUG.test(text)

export const slugFrom = (headline: string, _language: Locale): string =>
  headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
