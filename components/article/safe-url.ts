const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address if a page may link to it, else null. Copy was checked when it was saved; this is the second lock, at
 * the last door before readers.
 */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 2_048 || /\p{Cc}/u.test(value)) return null
  if (/^\/(?![/\\])/.test(value)) return value
  if (!URL.canParse(value)) return null
  const { protocol, username, password } = new URL(value)
  return SCHEMES.has(protocol) && !username && !password ? value : null
}
