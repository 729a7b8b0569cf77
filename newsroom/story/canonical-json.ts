const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]))
}

/** One spelling per value: sorted keys, nothing undefined, text untouched (no Unicode normalisation). */
export const canonicalJson = (value: unknown): string => JSON.stringify(canonical(value))
