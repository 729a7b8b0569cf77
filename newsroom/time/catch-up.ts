const HOUR = 3_600_000

/** What becomes of a publication that fell due while nobody was running. `limitHours` is a setting. */
export const catchUp = (dueAt: Date, now: Date, limitHours = 12): 'publish' | 'missed' =>
  now.getTime() - dueAt.getTime() <= limitHours * HOUR ? 'publish' : 'missed'
