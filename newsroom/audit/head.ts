import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * The end of the chain at a moment, signed with a key the database does not know. Whoever can write to the database
 * could cut the trail or chain it anew; what a head says of it they cannot say anew.
 */
export const Head = z.object({
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was taken. */
  at: z.iso.datetime(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Head = z.infer<typeof Head>
export type Unsigned = Omit<Head, 'mac'>

/** HMAC-SHA-256, in hex, over `{"seq":17,"hash":"…","at":"…"}` without spaces. */
const mac = (key: string, { seq, hash, at }: Unsigned): string =>
  createHmac('sha256', key).update(JSON.stringify({ seq, hash, at })).digest('hex')

export const signHead = (key: string, head: Unsigned): Head => ({ ...head, mac: mac(key, head) })

export const isSigned = (key: string, head: Head): boolean =>
  timingSafeEqual(Buffer.from(mac(key, head)), Buffer.from(head.mac))
