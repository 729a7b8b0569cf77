/** First address segments that belong to the newsroom itself: answered by Next, never cached, never a section. */
export const DESK_SEGMENTS = [
  'desk',
  'admin',
  'api',
  'sign-in',
  'account',
  'invite',
  'look',
  'report-error',
  '_next',
  'healthz',
  'readyz',
  'media',
  'dev',
] as const

/** First segments of public pages that are not sections. */
const PUBLIC_SEGMENTS = [
  'topics',
  'people',
  'search',
  'corrections',
  'declaration',
  'notices',
  'rights',
  'card',
  'feed',
  'atom',
  'sitemap',
  'robots',
  'favicon',
  'oembed',
] as const

const RESERVED: ReadonlySet<string> = new Set([...DESK_SEGMENTS, ...PUBLIC_SEGMENTS])

/** May no section be called this? */
export const isReservedSegment = (segment: string): boolean => RESERVED.has(segment)
