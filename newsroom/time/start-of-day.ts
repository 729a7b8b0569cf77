import { parseDate } from '@internationalized/date'
import { z } from 'zod'
import { wallTimeOf } from './wall-time'

const Day = z.iso.date()

/** The instant at which a day (`2027-01-31`) begins in a zone; null when there is no such day. Not always at midnight. */
export const startOfDay = (day: string, zone: string): Date | null =>
  Day.safeParse(day).success ? parseDate(day).toDate(zone) : null

/** The day (`2027-01-31`) an instant falls on in a zone. */
export const dayOf = (at: Date, zone: string): string => wallTimeOf(at, zone).date
