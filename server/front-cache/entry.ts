import type { Answer } from './answer'
import { storableSeconds, tagsOf } from './answer'
import { pressGzip, pressHard, pressQuickly, SMALL } from './compress'
import type { Encoding } from './encoding'
import { digest, entityTag } from './entity-tag'

/** One finished body in one coding, with its header arrays ready for `writeHead`. */
export type Variant = {
  readonly body: Buffer
  readonly tag: string
  readonly headers: string[]
  readonly notModified: string[]
}

export type Entry = {
  readonly key: string
  readonly status: number
  readonly tags: readonly string[]
  readonly storedAt: number
  readonly expiresAt: number
  readonly hash: string
  readonly shared: readonly string[]
  readonly identity: Variant
  br: Variant | null
  gzip: Variant | null
  hits: number
}

/** Headers of the answer that do not travel to readers: we make these ourselves, or they are Next's own business. */
const KEPT_BACK: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'set-cookie',
  'surrogate-key',
  'transfer-encoding',
  'vary',
])

const variant = (entry: Pick<Entry, 'shared' | 'hash'>, encoding: Encoding, body: Buffer): Variant => {
  const tag = entityTag(entry.hash, encoding)
  const common = [...entry.shared, 'etag', tag, 'vary', 'Accept-Encoding']
  const coding = encoding === 'identity' ? [] : ['content-encoding', encoding]
  return { body, tag, headers: [...common, ...coding, 'content-length', String(body.length)], notModified: common }
}

/** Makes the entry of an answer. */
export const makeEntry = async (key: string, answer: Answer, now: number): Promise<Entry> => {
  const passed = Object.entries(answer.headers).flatMap(([name, value]) =>
    KEPT_BACK.has(name) || name.startsWith('x-nextjs') ? [] : [name, value],
  )
  const base = { shared: [...passed, 'accept-ranges', 'none'], hash: digest(answer.body) }
  const pressed = answer.body.length < SMALL ? null : await pressQuickly(answer.body)
  return {
    ...base,
    key,
    status: answer.status,
    tags: tagsOf(answer),
    storedAt: now,
    expiresAt: now + Math.min(storableSeconds(answer), 600) * 1_000,
    identity: variant(base, 'identity', answer.body),
    br: pressed && variant(base, 'br', pressed),
    gzip: null,
    hits: 0,
  }
}

/** The variant to send now. Gzip is made when first asked for; a body too small to compress goes as it is. */
export const variantFor = async (entry: Entry, encoding: Encoding): Promise<Variant> => {
  if (encoding === 'identity' || entry.br === null) return entry.identity
  if (encoding === 'br') return entry.br
  entry.gzip ??= variant(entry, 'gzip', await pressGzip(entry.identity.body))
  return entry.gzip
}

/** Presses a page that many ask for a second time, as small as it gets. */
export const pressHarder = async (entry: Entry): Promise<void> => {
  if (entry.br !== null) entry.br = variant(entry, 'br', await pressHard(entry.identity.body))
}

/** Bytes the entry may come to hold: the body, its two compressed forms and one on the wire, key and headers. */
export const weigh = (entry: Entry): number => entry.identity.body.length * 2.5 + entry.key.length * 2 + 2_048
