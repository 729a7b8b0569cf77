import { parseDate } from '@internationalized/date'

/** From the first instant of one day up to, and without, the first after another (`2026-11-30`): what a calendar asks for. */
export const spanOfDays = (first: string, last: string, zone: string): { readonly from: Date; readonly to: Date } => ({
  from: parseDate(first).toDate(zone),
  to: parseDate(last).add({ days: 1 }).toDate(zone),
})
