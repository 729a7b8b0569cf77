/** Query parameters that choose what a public page shows; every other one is dropped by the redirect. */
const KNOWN: readonly string[] = ['after', 'before', 'lang']
/** Pages that can be asked for more. */
const FILTERED: Readonly<Record<string, readonly string[]>> = {
  '/corrections': ['after', 'before', 'kind', 'lang', 'month', 'section'],
}
const LONGEST = 2_048

export type Canonical = { readonly target: string } | { readonly status: 400 | 414 }

const segmentsOf = (path: string): string[] | null => {
  const kept: string[] = []
  for (const raw of path.split('/')) {
    let segment: string
    try {
      segment = decodeURIComponent(raw).normalize('NFC')
    } catch {
      return null
    }
    if (segment.includes('/') || segment.includes('\0')) return null
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(encodeURIComponent(segment.toLowerCase()))
  }
  return kept
}

const queryOf = (path: string, query: string): string => {
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of FILTERED[path] ?? KNOWN) {
    const value = given.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size === 0 ? '' : `?${kept}`
}

/**
 * The one spelling of a request target: lower case, NFC, no doubled or trailing slashes, no dot segments, no unknown
 * query. Asked for in any other spelling, a page answers with one redirect to this one.
 */
export const canonicalTarget = (target: string): Canonical => {
  if (target.length > LONGEST) return { status: 414 }
  const [path = '/', query = ''] = target.split('#', 1)[0]?.split(/\?(.*)/s) ?? []
  const segments = segmentsOf(path)
  if (segments === null) return { status: 400 }
  const canonical = `/${segments.join('/')}`
  return { target: `${canonical}${queryOf(canonical, query)}` }
}
