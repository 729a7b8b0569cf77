import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** For secrets that have to wait in the database: closed with the key of the sign-in cookies, which is not in it. */
const CIPHER = 'aes-256-gcm'
/** How a sealed text begins. */
export const SEALED = 'sealed:'
const IV = 12
const TAG = 16

const key = (): Buffer => {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set; the server sets it before anything asks.')
  return Buffer.from(hkdfSync('sha256', secret, '', 'stet sealed text', 32))
}

export const seal = (text: string): string => {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(CIPHER, key(), iv)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return SEALED + Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64url')
}

export const isSealed = (text: string): boolean => text.startsWith(SEALED)

/** The text again; null where it was closed with another key, or tampered with. */
export const unseal = (sealed: string): string | null => {
  const bytes = Buffer.from(sealed.slice(SEALED.length), 'base64url')
  try {
    const open = createDecipheriv(CIPHER, key(), bytes.subarray(0, IV)).setAuthTag(bytes.subarray(IV, IV + TAG))
    return Buffer.concat([open.update(bytes.subarray(IV + TAG)), open.final()]).toString('utf8')
  } catch {
    return null
  }
}
