const made = new Map<string, Intl.DateTimeFormat>()

/** The same formatter again for the same wish: making one costs more than a whole list of dates. */
export const formatter = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(tag, options)
  made.set(key, fresh)
  return fresh
}
