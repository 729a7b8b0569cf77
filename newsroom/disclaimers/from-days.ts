import type { Condition, Facts } from './condition'
import { holdsFor } from './evaluate'
import type { Kind } from './kinds'
import { leavesOf } from './leaves'

/** Notices that come and go by themselves as a piece grows old. */
export const comesWithAge = (kind: Kind): boolean => kind === 'archive_age'

/**
 * The first day, counted from publication, on which a condition holds for a piece that otherwise stays as it is; null
 * when it never will. Only days about which the condition says something can be that day.
 */
export const fromDays = (when: Condition, facts: Facts): number | null => {
  const turns = leavesOf(when).flatMap(({ fact, value }) =>
    fact === 'ageDays' && typeof value === 'number' ? [value, value + 1] : [],
  )
  const days = [...new Set([0, ...turns])].toSorted((a, b) => a - b)
  return days.find((ageDays) => holdsFor(when, { ...facts, ageDays })) ?? null
}
