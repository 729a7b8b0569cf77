/** Newest first stays newest first; a day is a day of the viewer's calendar, written `2026-03-02`. */
export const byDay = <T extends { readonly at: Date }>(
  lines: readonly T[],
  timeZone: string,
): readonly { readonly day: string; readonly lines: readonly [T, ...T[]] }[] => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const days = new Map<string, [T, ...T[]]>()
  for (const line of lines) {
    const key = day.format(line.at)
    const begun = days.get(key)
    if (begun) begun.push(line)
    else days.set(key, [line])
  }
  return [...days].map(([key, kept]) => ({ day: key, lines: kept }))
}
