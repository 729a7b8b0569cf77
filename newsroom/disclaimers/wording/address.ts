import { isAddress } from '@/newsroom/copy/address'

const WEB = /^https?:/i
const MAIL = /^(?:mailto:)?[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+(?:\?\S*)?$/i
const VARIABLE = /\{\{[^{}]*\}\}/g

/**
 * Where a link of a notice leads: the web, or a letter, which somebody meant who gave a mail address alone. Null where
 * nobody is to be led, or not before a piece has filled it. `tel` and paths of this site are for copy: a notice travels.
 */
export const filledAddress = (address: string): string | null => {
  const whole = MAIL.test(address) && !/^mailto:/i.test(address) ? `mailto:${address}` : address
  const isKnown = WEB.test(whole) || MAIL.test(whole)
  return isKnown && isAddress(whole) && whole.search(VARIABLE) === -1 ? whole : null
}

const ANYTHING = ['x', 'rights@example.com', 'https://example.com'] as const

/** An address as a wording may have it: one that leads somewhere, with some value in the place of its variables. */
export const isWrittenAddress = (address: string): boolean =>
  ANYTHING.some((value) => filledAddress(address.replace(VARIABLE, value)) !== null)
