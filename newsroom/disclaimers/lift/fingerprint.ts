import { createHash } from 'node:crypto'
import { fold } from './fold'

/** SHA-256, hex, of what a notice says, whatever script, width and punctuation it is set in. */
export const fingerprintOf = (text: string): string => createHash('sha256').update(fold(text)).digest('hex')
