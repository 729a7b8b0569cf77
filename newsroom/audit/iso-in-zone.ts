/** `2026-11-24T20:00:00+08:00`: a moment as a clock on the wall of that zone shows it, with its offset. */
export const isoInZone = (at: Date, timeZone: string): string => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '')
  return `${clock.replace(' ', 'T')}${offset || '+00:00'}`
}
