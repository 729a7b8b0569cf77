import type { Edit } from './edit'
import { fromGbk, toGbk } from './gbk'

/** The byte that Chinese full stops and commas begin with: the one that is lost. */
const LOST = 0xa1

/** What no Chinese text has in the middle of a word. */
const ODD = /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Bopomofo}\u2500-\u257F\u0100-\u024F]/u

/** A mark, what became of the characters behind it, and half of the last one. */
const SLIPPED = /[;；!！][^\s\x20-\x7e]{1,24}[\x40-\x7e]/gu

const CHINESE = /^[\p{Script=Han}\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20“”‘’—…·]+$/u

const widened = (text: string): string => text.replace(/^;/u, '；').replace(/^!/u, '！')

/** The text as it was before a byte was lost from it; null where that makes no Chinese. */
const restored = (slipped: string): string | null => {
  const bytes = toGbk(widened(slipped))
  const text = bytes && fromGbk([LOST, ...bytes])
  return text !== null && CHINESE.test(text) ? text : null
}

/** Runs that lost a byte in GBK and read as nonsense ever since, with what they said. */
export const byteSlips = (line: string): readonly Edit[] =>
  [...line.matchAll(SLIPPED)].flatMap(({ 0: slipped, index }) => {
    const text = ODD.test(slipped) ? restored(slipped) : null
    return text === null ? [] : [{ from: index, to: index + slipped.length, text }]
  })

/** Half a reading without the bracket that opened it, or odd letters beside a mark: something was lost there. */
const ORPHAN = /[?？]\p{Script=Latin}*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]\p{Script=Latin}*[)）]/gu
const BESIDE = new RegExp(`(?<=\\p{Script=Han})[?;；]${ODD.source}|${ODD.source}[?;；](?=\\p{Script=Han})`, 'gu')

/** Where a line is damaged and nobody can say what stood there. */
export const damageIn = (line: string): readonly { readonly from: number; readonly to: number }[] =>
  [ORPHAN, BESIDE].flatMap((damaged) =>
    [...line.matchAll(damaged)].map(({ 0: { length }, index }) => ({ from: index, to: index + length })),
  )
