import { createHash } from 'node:crypto'
import { canonicalJson } from '@/newsroom/story/canonical-json'

type Said = {
  readonly id: string
  readonly verdict: string
  readonly text: string
  readonly checks: Readonly<Record<string, string>>
  /** The package that was read. */
  readonly readHash: string
  readonly at: Date
}

/** SHA-256, in hex, over everything an opinion says: by it a printed opinion is known again. */
export const opinionHash = ({ id, verdict, text, checks, readHash, at }: Said): string =>
  createHash('sha256')
    .update(canonicalJson({ id, verdict, text, checks, readHash, at: at.toISOString() }))
    .digest('hex')
