import { z } from 'zod'

/** Days of UTC, the last included. */
export const EvidenceDays = z.object({ from: z.iso.date(), to: z.iso.date() })
export type EvidenceDays = z.infer<typeof EvidenceDays>

const DAY_MS = 86_400_000

export const utcPeriod = ({ from, to }: EvidenceDays): { readonly from: Date; readonly to: Date } => ({
  from: new Date(from),
  to: new Date(Date.parse(to) + DAY_MS),
})

/** The days up to this moment, as many as asked for. */
export const lastDays = (now: Date, days: number): EvidenceDays => ({
  from: new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10),
  to: now.toISOString().slice(0, 10),
})
