import { describe, expect, it } from 'vitest'
import { CHINESE_NEGATION, isEnglishNegation } from './negation'

const found = (text: string) => [...text.matchAll(new RegExp(CHINESE_NEGATION, 'gu'))].map(([word]) => word)

describe('the small words that decide', () => {
  it.each(['not', 'never', "isn't", 'cannot', 'all', 'some', 'may', 'allegedly', 'non-smoker'])('hold %s', (word) => {
    expect(isEnglishNegation(word)).toBe(true)
  })

  it.each(['note', 'ball', 'mayor', 'nothingness', 'knot'])('do not hold %s', (word) => {
    expect(isEnglishNegation(word)).toBe(false)
  })

  it.each([
    ['该馆周一不开放', ['不']],
    ['並未全部開放', ['並未', '全部']],
    ['他曾任馆长', ['曾']],
    ['没有可能', ['没有', '可能']],
    ['未来', []],
    ['不锈钢', []],
    ['没收财产', []],
    ['淹没农田', []],
  ])('are found in %s', (text, words) => {
    expect(found(text)).toEqual(words)
  })
})
