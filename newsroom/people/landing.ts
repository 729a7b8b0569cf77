/** Where people land when nothing, or nothing of ours, was asked for. */
export const HOME = '/desk'

const HERE = 'http://stet.invalid'

/** How Next asks for a part of a page; the page itself is asked for without it. */
const SEGMENT = '_rsc'

/** Spaces, control characters and backslashes: browsers drop or turn them, and a path becomes an address. */
const TREACHEROUS = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cf}\\]/u

/** The path to go to after signing in. Only a path of our own; anything else, however spelt, becomes `HOME`. */
export const landing = (next: unknown): string => {
  if (typeof next !== 'string' || next.length > 2_000 || !next.startsWith('/') || TREACHEROUS.test(next)) return HOME
  const url = URL.parse(next, HERE)
  if (!url || url.origin !== HERE || url.pathname.startsWith('//')) return HOME
  if (url.pathname.startsWith('/sign-in') || url.pathname.startsWith('/api/')) return HOME
  url.searchParams.delete(SEGMENT)
  return url.pathname + url.search + url.hash
}
