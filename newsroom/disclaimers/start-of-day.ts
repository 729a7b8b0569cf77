const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?/

/** Minutes the zone is ahead of UTC at this instant. */
const minutesAhead = (at: Date, timeZone: string): number => {
  const named = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at)
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(named) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The instant at which a day (`2027-01-31`) begins in a zone; null when there is no such day. */
export const startOfDay = (day: string, timeZone: string): Date | null => {
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null
  const back = (at: Date) => new Date(midnight.getTime() - minutesAhead(at, timeZone) * 60_000)
  return back(back(midnight))
}

/** The day (`2027-01-31`) an instant falls on in a zone. */
export const dayOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
