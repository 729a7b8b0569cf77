/** One file a namespace and language: `messages/{locale}/{namespace}.json`. */
export const NAMESPACES = [
  'common',
  'account',
  'people',
  'admin',
  'audit',
  'desk',
  'story',
  'moves',
  'work',
  'talk',
  'board',
  'calendar',
  'issues',
  'editor',
  'preview',
  'disclaimers',
  'reissue',
  'notices',
  'rules',
  'machine',
  'sampling',
  'imports',
  'corrections',
  'evidence',
  'sources',
  'labels',
  'notifications',
  'outside',
  'site',
] as const

export type Namespace = (typeof NAMESPACES)[number]

/** Never needed in the browser: the public pages and the record are made on the server. */
const SERVER_ONLY: readonly Namespace[] = ['site', 'audit', 'outside', 'labels', 'notices']

export const BROWSER_NAMESPACES = NAMESPACES.filter((namespace) => !SERVER_ONLY.includes(namespace))
