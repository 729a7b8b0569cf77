const DAY = 86_400_000

/** Whole days of twenty-four hours between two moments. */
export const wholeDays = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / DAY)
