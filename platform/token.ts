import { createHash, randomBytes } from 'node:crypto'

/** SHA-256, hex: all that is stored of a token. Tokens are random, so a slow hash would add nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A secret of 256 bits for a link, and what to store of it. */
export const newToken = (): { token: string; hash: string } => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}
