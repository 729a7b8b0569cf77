/** A grave move wants the password given within this time. */
const FRESH_MS = 15 * 60_000

export const isFresh = (confirmedAt: Date, now: Date): boolean => now.getTime() - confirmedAt.getTime() < FRESH_MS
