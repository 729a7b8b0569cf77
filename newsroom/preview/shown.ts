import type { LinkPurpose } from './link-stands'

/** How long a browser may look after it opened a link, before it has to press the button again. */
export const LOOK_MS = 8 * 3_600_000

export type Opened = {
  readonly purpose: LinkPurpose
  readonly singleUse: boolean
  readonly usedAt: Date | null
  /** SHA-256 of the key of the browser that opened it. */
  readonly sessionHash: string | null
  readonly confirmedAt: Date | null
}

/** Does the link belong to one browser? Then its key is made before it is opened, so that nothing is used up in vain. */
export const isForOneBrowser = ({ singleUse, purpose }: Pick<Opened, 'singleUse' | 'purpose'>): boolean =>
  singleUse || purpose === 'review'

/** Was this link opened in the browser that holds these keys, and not too long ago? `keys` are hashes. */
export const isOpenHere = (link: Opened, keys: readonly string[], now: Date): boolean =>
  link.usedAt !== null &&
  link.sessionHash !== null &&
  keys.includes(link.sessionHash) &&
  now.getTime() - link.usedAt.getTime() < LOOK_MS

/** Of a link that stands, what a browser gets to see: nothing, the button, the question for the code, the piece. */
export const shownBy = (link: Opened, keys: readonly string[], now: Date): 'nothing' | 'door' | 'code' | 'piece' => {
  if (!isOpenHere(link, keys, now)) return link.singleUse && link.usedAt !== null ? 'nothing' : 'door'
  return link.purpose === 'review' && link.confirmedAt === null ? 'code' : 'piece'
}
