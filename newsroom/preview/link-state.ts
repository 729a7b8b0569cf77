export type LinkEnd = {
  readonly isAlive: boolean
  readonly singleUse: boolean
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
  readonly expiresAt: Date
}

/** What became of a link. `over`: it ended with the piece, or with the review, it was made for. */
export const linkState = (link: LinkEnd, now: Date): 'alive' | 'revoked' | 'used' | 'expired' | 'over' => {
  if (link.revokedAt !== null) return 'revoked'
  if (link.isAlive) return 'alive'
  if (link.singleUse && link.usedAt !== null) return 'used'
  return link.expiresAt <= now ? 'expired' : 'over'
}
