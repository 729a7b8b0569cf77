const FIRST_MS = 1_000
const LONGEST_MS = 60_000

/** How long to wait before coming back; longer after each failure, and never all screens at the same moment. */
export const backOff = (failures: number, chance: number): number =>
  Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) * (0.5 + chance / 2)
