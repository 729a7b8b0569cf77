import { describe, expect, it } from 'vitest'
import { countCharacters, countText } from './count-text'

describe('字數', () => {
  it.each([
    ['記者 Alice 在台北報導。', 8],
    ['2026年11月23日', 6],
    ['COVID-19疫情', 3],
    ['𠮷野家', 3],
    ["don't", 1],
    ['don’t', 1],
    ['3.14', 1],
    ['3,500', 1],
    ['1,2,3', 1],
    ['a,b', 2],
    ['Ｎｅｘｔ', 1],
    ['👩‍👩‍👧 🇹🇼 1️⃣ ❤️ ☎', 0],
    ['ひらがな', 4],
    ['カタカナー', 5],
    ['ｶﾀｶﾅ', 4],
    ['한국어', 3],
    ['ㄅㄆㄇ', 3],
    ['人人々〇', 4],
    ['㐀㐁', 2],
    ['café Zoë naïve', 3],
    ['cafe\u0301', 1],
    ['well-known state-of-the-art', 2],
    ['U.S. e-mail', 2],
    ['5G網路', 3],
    ['「……」——！', 0],
    ['  \u3000\u200b ', 0],
    ['', 0],
    ['Привет мир', 2],
  ])('of %j is %i', (text, count) => {
    expect(countText(text)).toBe(count)
  })

  it('counts punctuation when it is asked to', () => {
    expect(countText('記者 Alice 在台北報導。', { punctuation: 'counted' })).toBe(9)
    expect(countText("don't", { punctuation: 'counted' })).toBe(1)
  })
})

describe('characters', () => {
  it.each([
    ['記者 Alice 在台北報導。', 13],
    ['𠮷野家', 3],
    ['cafe\u0301', 4],
    ['👩‍👩‍👧', 1],
    [' \u3000\t\u200b\ufeff', 0],
  ])('of %j are %i', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})
