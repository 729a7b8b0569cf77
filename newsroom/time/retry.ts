const SECOND = 1000
const MINUTE = 60 * SECOND

/** After the first and the second failure: most are over in a moment. */
const FIRST_WAITS: readonly number[] = [5 * SECOND, 15 * SECOND]

/**
 * When a due publication that failed for technical reasons is tried again by itself; null: only by a person.
 * `failures` counts those so far, `minutes` is the setting of how long to go on after the first two waits.
 */
export const retryAt = (failures: number, failedAt: Date, minutes = 30): Date | null => {
  if (failures > FIRST_WAITS.length + minutes) return null
  return new Date(failedAt.getTime() + (FIRST_WAITS[failures - 1] ?? MINUTE))
}
