import { isCleanText } from './clean-text'

const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:'])
const LONGEST = 2_048

/** Spaces and control characters, which browsers drop while reading a scheme, and backslashes, which they turn round. */
const SNEAKY = /[\s\p{Cc}\\]/u
/** `https:x` is an address on this very site to a browser that already speaks https. */
const WHOLE = /^https?:(?!\/\/[^/])/i

/** May a link lead there? `https`, `http`, `mailto`, `tel`, or a path from the root of this site; no user info. */
export const isAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > LONGEST || SNEAKY.test(value) || !isCleanText(value)) return false
  if (value.startsWith('/')) return !value.startsWith('//')
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && SCHEMES.has(url.protocol) && !WHOLE.test(value) && !hasUser(value)
}

const hasUser = (value: string): boolean => /^https?:\/\/[^/?#]*@/i.test(value)
