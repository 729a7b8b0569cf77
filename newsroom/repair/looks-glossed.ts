import type { Copy } from '@/newsroom/copy/copy'
import { linesOf } from './lines-of'

/** Small letters in brackets behind a character, tone or not: what a converter leaves, and seldom anything else. */
const GLOSS = /\p{Script=Han}[（(][\p{Ll}\p{M}]{1,8}[）)]/gu

/** Two may be enough for a converter to be at work; which of them are readings is looked up only when asked. */
const ENOUGH = 2

/** Whether it is worth looking for repairs: cheap enough to be asked while somebody writes. */
export const looksGlossed = (copy: Copy): boolean => {
  let seen = 0
  for (const line of linesOf(copy)) {
    seen += line.match(GLOSS)?.length ?? 0
    if (seen >= ENOUGH) return true
  }
  return false
}
