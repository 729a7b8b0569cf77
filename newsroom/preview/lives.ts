/** How many hours a link for somebody outside may live. Thirty days are the end. */
export const LINK_HOURS = [1, 8, 24, 168, 720] as const
export type LinkHours = (typeof LINK_HOURS)[number]

const HOUR_MS = 3_600_000

export const expiryOf = (hours: LinkHours, at: Date): Date => new Date(at.getTime() + hours * HOUR_MS)
