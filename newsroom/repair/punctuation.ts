import type { Edit } from './edit'

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；' }

/** Behind Chinese, or a mark that closes something. */
const BEHIND = String.raw`(?<=[\p{Script=Han}）)」』”’》〉】…])`
const BEFORE = String.raw`(?=[\p{Script=Han}\p{Script=Latin}\d“‘「『《〈（(【]|$)`

const HALF = new RegExp(`${BEHIND}[,:;]${BEFORE}`, 'gu')
const COMMAS = new RegExp(`${BEHIND}[,，]{2,}${BEFORE}`, 'gu')
const BEFORE_STOP = new RegExp(`${BEHIND}[,，]+(?=。)`, 'gu')
/** A pair with Chinese inside, and no other bracket. */
const BRACKETS = /\((?=[^()（）\n]*\p{Script=Han})([^()（）\n]*)\)/gu

const all = (line: string, pattern: RegExp, becomes: (found: string) => string): readonly Edit[] =>
  [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    text: becomes(found),
  }))

const bracketsOf = (line: string): readonly Edit[] =>
  [...line.matchAll(BRACKETS)].flatMap(({ 0: { length }, index }) => [
    { from: index, to: index + 1, text: '（' },
    { from: index + length - 1, to: index + length, text: '）' },
  ])

/**
 * Marks of half width between Chinese made full, doubled ones made one. Latin words, numbers, times and addresses keep
 * theirs: none of those marks stands behind a Chinese character.
 */
export const punctuationIn = (line: string): readonly Edit[] => [
  ...all(line, HALF, (mark) => FULL[mark] ?? mark),
  ...all(line, COMMAS, () => '，'),
  ...all(line, BEFORE_STOP, () => ''),
  ...bracketsOf(line),
]
