/** Seconds to wait after each failed try; after the last one a person has to look. A bit more than a day in all. */
export const WAITS = [15, 60, 300, 900, 3_600, 14_400, 28_800, 43_200] as const

/** When a mail that was tried so many times is tried again; null: it is given up. */
export const nextTry = (attempts: number, now: Date): Date | null => {
  const wait = WAITS[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * 1_000)
}
