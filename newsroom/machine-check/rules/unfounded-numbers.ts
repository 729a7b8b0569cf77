import type { CheckedText } from '../texts-of'
import { type Seen, seenIn } from './seen'

const NUMBER = /\d+(?:[,，]\d{3})*(?:\.\d+)?/gu
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const WORDS = new Map(ENGLISH.split(' ').map((word, value) => [word, value]))
const HAN = '零一二三四五六七八九'
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }
const HAN_NUMBER = /[零〇一二兩两三四五六七八九十百千]+/gu

const hanDigit = (point: string): number =>
  point === '〇' ? 0 : point === '兩' || point === '两' ? 2 : HAN.indexOf(point)

/** 二十三 is 23, 二〇二六 is 2026. */
const readHan = (text: string): number => {
  if (![...text].some((point) => HAN_UNITS[point])) return Number([...text].map(hanDigit).join(''))
  let [sum, digit] = [0, 0]
  for (const point of text) {
    const unit = HAN_UNITS[point]
    if (unit) sum += (digit || 1) * unit
    digit = unit ? 0 : hanDigit(point)
  }
  return sum + digit
}

const asNumber = (written: string): number => Number(written.replace(/[,，]/gu, ''))

const valuesIn = (text: string): readonly number[] => {
  const plain = text.normalize('NFKC')
  return [
    ...[...plain.matchAll(NUMBER)].map(([written]) => asNumber(written)),
    ...[...plain.toLowerCase().matchAll(/\p{Script=Latin}+/gu)].flatMap(([word]) => WORDS.get(word) ?? []),
    ...[...plain.matchAll(HAN_NUMBER)].map(([written]) => readHan(written)),
  ]
}

/** Numbers the headline gives in figures and the text does not give at all, in figures or in words. */
export const unfoundedNumbers = (headline: CheckedText, rest: readonly CheckedText[]): readonly Seen[] => {
  const given = new Set(rest.flatMap(({ text }) => valuesIn(text)))
  return [...headline.text.matchAll(NUMBER)]
    .filter(([written]) => !given.has(asNumber(written)))
    .map(({ 0: written, index }) =>
      seenIn(headline, { rule: 'unfoundedNumber', level: 'warn', start: index, end: index + written.length }),
    )
}
