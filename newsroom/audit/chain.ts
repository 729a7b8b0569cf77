import { createHash } from 'node:crypto'

/** An entry of the trail as the chain sees it: everything in the form in which PostgreSQL writes it. */
export type ChainedEntry = {
  readonly seq: number
  /** UTC, to the microsecond: `2026-11-24T12:00:00.000000Z`. */
  readonly at: string
  readonly actorId: string | null
  readonly kind: string
  readonly subjectType: string
  readonly subjectId: string | null
  /** The text of the `jsonb`, never parsed: PostgreSQL writes equal values in one way only. */
  readonly detail: string
  readonly hash: string
}

/** A place in the chain: up to this entry, this hash. */
export type Link = { readonly seq: number; readonly hash: string }

/** What the first entry follows. */
export const START: Link = { seq: 0, hash: '0'.repeat(64) }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The hash of an entry that follows one with the hash `previous`: SHA-256, in hex, over the UTF-8 bytes of `previous`
 * and, right behind it, this line without spaces or line end, in which `payload` is the SHA-256 of the text of `detail`:
 *
 * `{"seq":17,"at":"2026-11-24T12:00:00.000000Z","actor":null,"kind":"publish","subject":{"type":"story","id":"…"},"payload":"…"}`
 *
 * `audit_hash` in the database makes the same bytes; neither may ever change. See docs/adr/0016-audit-chain.md.
 */
export const chainHash = (
  previous: string,
  { seq, at, actorId: actor, kind, subjectType: type, subjectId: id, detail }: Omit<ChainedEntry, 'hash'>,
): string => sha256(previous + JSON.stringify({ seq, at, actor, kind, subject: { type, id }, payload: sha256(detail) }))
