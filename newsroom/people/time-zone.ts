import { z } from 'zod'

/** IANA names this runtime can reckon with, in the order a menu shows them. */
export const TIME_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]

const KNOWN: ReadonlySet<string> = new Set(TIME_ZONES)

export const TimeZone = z.string().refine((name) => KNOWN.has(name))
