const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:'])
const LONGEST = 2_048

/** Spaces and control characters, which browsers drop while reading a scheme, and backslashes, which they turn round. */
const isSneaky = (text: string): boolean =>
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return code <= 0x20 || (code >= 0x7f && code <= 0x9f) || character === '\\'
  })

/** May a link lead there? `https`, `http`, `mailto`, `tel`, or a path from the root of this site; no user info. */
export const isAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST || isSneaky(value)) return false
  if (value.startsWith('/')) return !value.startsWith('//')
  const url = URL.parse(value)
  return url !== null && SCHEMES.has(url.protocol) && url.username === '' && url.password === ''
}
