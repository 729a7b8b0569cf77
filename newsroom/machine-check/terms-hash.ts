import { createHash } from 'node:crypto'
import type { Term } from './term'

const said = ({ text, form, category, level, replacement, locale, validFrom, validTo, owner, note }: Term) => [
  ...[text, form, category, level, replacement, locale, validFrom, validTo, owner, note],
]

/** SHA-256, hex, over a version's identity and its terms in their order: proof of what was approved. */
export const termsHash = (listId: string, n: number, terms: readonly Term[]): string =>
  createHash('sha256')
    .update(JSON.stringify([listId, n, terms.map(said)]))
    .digest('hex')
