/** Late begins the moment after the deadline; what has none is never late. */
export const isOverdue = (deadline: Date | null, now: Date): boolean => deadline !== null && now > deadline

/** Begun minutes since the deadline; 0: in time. */
export const minutesLate = (deadline: Date | null, now: Date): number =>
  deadline === null ? 0 : Math.max(0, Math.ceil((now.getTime() - deadline.getTime()) / 60_000))
