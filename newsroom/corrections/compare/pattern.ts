import { CHINESE_NEGATION } from '../words/negation'
import { NUMBER } from '../words/numbers'
import { CHINESE_TITLE } from '../words/titles'

const LETTERS = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+'

/**
 * The pieces a text falls into: Chinese by characters, other scripts by words; numbers and the small words that decide
 * stay whole. White space and characters without width are no part of any.
 */
export const PIECE = new RegExp(
  [
    `(?<number>${NUMBER})`,
    `(?<negation>${CHINESE_NEGATION})`,
    `(?<title>${CHINESE_TITLE})`,
    '(?<han>\\p{Script=Han}\\p{M}*)',
    `(?<word>${LETTERS}(?:[\\-'’‐‑]${LETTERS})*)`,
    '(?<quote>[“”„«»「」『』"＂‘]|(?<![\\p{L}\\p{N}])[\'’])',
    '(?<mark>\\.{3,}|[…⋯]+|[\\-‐‑‒–—―−－]+|(?!\\p{Cf})\\S)',
  ].join('|'),
  'gu',
)
