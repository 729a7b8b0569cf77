import { expect, it } from 'vitest'
import { copyOf } from '@/testing/builders/package'
import { looksGlossed } from './looks-glossed'

it.each([
  ['a reading behind two characters', ['新網(wǎng)站', '舊網（wǎng）站'], true],
  ['one alone', ['垚(yáo)字較少見。'], false],
  ['acronyms and amounts in brackets', ['新系統(5G)與會議(WSIS)', '說明（見附錄）'], false],
  ['no Chinese', ['a (b) c (d)'], false],
] as const)('takes a text for one that a converter went through, or not: %s', (_what, lines, is) => {
  expect(looksGlossed(copyOf(...lines))).toBe(is)
})
