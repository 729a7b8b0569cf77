import { hkdfSync } from 'node:crypto'

/** The key that signs heads of the audit trail; it is never in the database. */
export const auditKey = (): string => {
  const { STET_AUDIT_KEY: own, NEXTAUTH_SECRET: secret } = process.env
  if (own) return own
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set; the server sets it before anything asks.')
  return Buffer.from(hkdfSync('sha256', secret, '', 'stet audit heads', 32)).toString('hex')
}
