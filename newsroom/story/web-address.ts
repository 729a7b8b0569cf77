import { isAddress } from '@/newsroom/copy/address'

const SCHEME = /^\s*[a-z][a-z0-9+.-]*:/i
const WEB = /^https?:/i

/** An address on the web, whole: what a source may link to. */
export const isWebAddress = (text: string): boolean => WEB.test(text) && isAddress(text)

/** What may stand in an address field while somebody types: no scheme yet, or the right one. */
export const isUnfinishedWebAddress = (text: string): boolean => !SCHEME.test(text) || WEB.test(text)
