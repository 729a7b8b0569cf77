import type { Surroundings } from './frame'

/** The house for machines, with the pages on which it says how it works. */
export const organisation = ({ chrome, origin }: Pick<Surroundings, 'chrome' | 'origin'>): object => ({
  '@type': 'NewsMediaOrganization',
  name: chrome.name,
  url: origin,
  ...Object.fromEntries(
    Object.entries(chrome.policies).map(([name, page]) => [name, page.startsWith('/') ? `${origin}${page}` : page]),
  ),
})
