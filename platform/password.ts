import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { slots } from './slots'

/** Memory in KiB, passes, lanes: the floor of OWASP for argon2id. Raise here; sign-in hashes anew what is below. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }
const LENGTH = 32

/** Each hash takes 19 MiB and a core; more at a time would let strangers exhaust the machine. */
const hashing = slots(4)
const PATIENCE = 2_000
const UNLIMITED = 60_000

const derive = (password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...cost }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const phc = (cost: Cost, nonce: Buffer, key: Buffer): string =>
  `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(key)}`

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const parsePhc = (stored: string): { cost: Cost; nonce: Buffer; key: Buffer } => {
  const [, memory, passes, parallelism, nonce, key] = PHC.exec(stored) ?? []
  if (!nonce || !key) throw new Error('A stored password hash is not an argon2id PHC string.')
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    nonce: Buffer.from(nonce, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

/** What is hashed when there is no such account, so that the answer takes as long. */
const DUMMY = phc(COST, Buffer.alloc(16), Buffer.alloc(LENGTH))

/** The PHC string to store. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const key = await hashing(UNLIMITED, () => derive(password, nonce, COST, LENGTH))
  if (!key) throw new Error('No password could be hashed for a minute.')
  return phc(COST, nonce, key)
}

/** Compares in constant time; `stored: null` (no such account) takes as long and never matches. */
export const verifyPassword = async (
  password: string,
  stored: string | null,
): Promise<'match' | 'mismatch' | 'busy'> => {
  const { cost, nonce, key } = parsePhc(stored ?? DUMMY)
  const derived = await hashing(PATIENCE, () => derive(password, nonce, cost, key.length))
  if (!derived) return 'busy'
  return timingSafeEqual(derived, key) && stored !== null ? 'match' : 'mismatch'
}

/** Was it hashed more cheaply than we hash today? */
export const isOutdated = (stored: string): boolean => {
  const { cost } = parsePhc(stored)
  return cost.memory < COST.memory || cost.passes < COST.passes
}
