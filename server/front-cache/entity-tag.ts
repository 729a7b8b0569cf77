import { createHash } from 'node:crypto'
import type { Encoding } from './encoding'

const SUFFIX: Readonly<Record<Encoding, string>> = { br: 'br', gzip: 'gz', identity: 'id' }

export const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

/** A strong tag per coding, so that a byte range or a diff never mixes codings. */
export const entityTag = (hash: string, encoding: Encoding): string => `"${hash}-${SUFFIX[encoding]}"`

/** Does `If-None-Match` name this tag? Weak comparison, lists and `*` (RFC 9110 §13.1.2). */
export const matches = (header: string, tag: string): boolean =>
  header.trim() === '*' || header.split(',').some((given) => given.trim().replace(/^W\//, '') === tag)
