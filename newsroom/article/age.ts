import { wholeDays } from '@/newsroom/time/whole-days'

export type Age = { readonly unit: 'months' | 'years'; readonly count: number }

/** Readers are told the age of what is older than thirty days, in whole months, then in whole years. */
export const ageOf = (publishedAt: Date, now: Date): Age | null => {
  const days = wholeDays(publishedAt, now)
  if (days <= 30) return null
  const years = Math.floor(days / 365)
  return years > 0 ? { unit: 'years', count: years } : { unit: 'months', count: Math.max(1, Math.floor(days / 30.44)) }
}
