import { createHash } from 'node:crypto'
import type { Found } from './finding'

type Told = Pick<Found, 'rule' | 'level' | 'field' | 'at' | 'start' | 'quote' | 'suggestion'>

/**
 * SHA-256, hex, over what was found, by which term, and the whole text around it: what a reviewer dismissed stays
 * dismissed while its paragraph reads the same, and asks again when a word of it moves.
 */
export const fingerprintOf = (told: Told, text: string, term: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([told.rule, told.level, told.field, told.at, told.start, told.quote, told.suggestion, term, text]),
    )
    .digest('hex')
