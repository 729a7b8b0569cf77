import { z } from 'zod'

/** IANA names this runtime can reckon with, in the order a menu shows them. */
export const TIME_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]

const MENU: ReadonlySet<string> = new Set(TIME_ZONES)

/** Browsers name some zones as the menu does not: `Asia/Kolkata` for `Asia/Calcutta`. An offset is none: it knows no summer. */
const isKnown = (name: string): boolean => MENU.has(name) || (/^[A-Z]/.test(name) && canReckonWith(name))

const canReckonWith = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

export const TimeZone = z.string().refine(isKnown)
