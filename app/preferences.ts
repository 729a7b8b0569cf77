import { cookies } from 'next/headers'
import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'

/** What a browser remembers of how the desk looks to this person. None of it says who they are. */
export const PREFERENCES = {
  theme: z.enum(['system', 'light', 'dark']),
  rail: z.enum(['open', 'folded']),
  density: z.enum(['comfortable', 'compact']),
  /** Single-key shortcuts; people who speak to their computer need them off (WCAG 2.1.4). */
  keys: z.enum(['on', 'off']),
  language: z.enum(LOCALES),
} as const

export type Preference = keyof typeof PREFERENCES

export const cookieOf = (name: Preference): string => `stet-${name}`

/** What this browser remembers, with what stands where it remembers nothing. */
export const preferences = async () => {
  const jar = await cookies()
  const kept = <T>(name: Preference, choice: z.ZodType<T>): T | undefined =>
    choice.safeParse(jar.get(cookieOf(name))?.value).data
  return {
    theme: kept('theme', PREFERENCES.theme) ?? 'system',
    rail: kept('rail', PREFERENCES.rail) ?? 'open',
    density: kept('density', PREFERENCES.density) ?? 'comfortable',
    keys: kept('keys', PREFERENCES.keys) ?? 'on',
    language: kept('language', PREFERENCES.language) ?? null,
  }
}
