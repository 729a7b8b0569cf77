import { createHash, randomBytes, randomInt } from 'node:crypto'

/** SHA-256, hex: all that is stored of a token. Tokens are random, so a slow hash would add nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A secret of 256 bits for a link, and what to store of it. */
export const newToken = (): { token: string; hash: string } => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** Six digits for somebody to type, and what to store of them. Short, so it is only as good as the limit on tries. */
export const newCode = (salt: string): { code: string; hash: string } => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  return { code, hash: hashCode(salt, code) }
}

export const hashCode = (salt: string, code: string): string => hashToken(`${salt}:${code}`)
