import { DECLARATION } from '@/newsroom/evidence/public-declaration'
import type { Surroundings } from './frame'

type Around = Pick<Surroundings, 'chrome' | 'origin'>

/** What the house declares of machines is one of the principles it publishes by, beside those the settings name. */
const principles = ({ chrome, origin }: Around): object => {
  if (!chrome.isDeclaring) return {}
  const { publishingPrinciples: named = DECLARATION } = chrome.policies
  const pages = [...new Set([named, DECLARATION])].map((page) => wholeAddress(page, origin))
  return { publishingPrinciples: pages.length === 1 ? pages[0] : pages }
}

const wholeAddress = (page: string, origin: string): string => (page.startsWith('/') ? `${origin}${page}` : page)

/** The house for machines, with the pages on which it says how it works. */
export const organisation = ({ chrome, origin }: Around): object => ({
  '@type': 'NewsMediaOrganization',
  name: chrome.name,
  url: origin,
  ...Object.fromEntries(Object.entries(chrome.policies).map(([name, page]) => [name, wholeAddress(page, origin)])),
  ...principles({ chrome, origin }),
})
