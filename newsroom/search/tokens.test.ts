import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headTokensOf, queryTokens, tokensOf } from './tokens'

const finds = (query: string, text: string, tokens = tokensOf): boolean => {
  const wanted = queryTokens(query)
  const found = new Set(tokens(text))
  return wanted.length > 0 && wanted.every((token) => found.has(token))
}

describe('looking for words', () => {
  it.each([
    ['harbour', 'The Harbour bridge', true],
    ['BRIDGE harbour', 'The Harbour bridge', true],
    ['harbour', 'The harbourmaster', false],
    ['cafe', 'Au Café Löwe', true],
    ['Löwe', 'au cafe lowe', true],
    ['strasse', 'Die Straße', true],
    ['dont', 'They don’t', true],
    ["don't", 'They don’t', true],
    ['2026', 'Budget 2026/27', true],
    ['１２３', '123 people', true],
    ['covid', 'COVID-19 wards', true],
  ])('%s in “%s”: %s', (query, text, isThere) => {
    expect(finds(query, text)).toBe(isThere)
  })
})

describe('looking for Chinese', () => {
  it.each([
    ['夜市', '港口夜市重開', true],
    ['夜市', '夜裡的市集', false],
    ['港口', '港口夜市重開', true],
    ['港', '港口夜市重開', true],
    ['重开', '港口夜市重開', true],
    ['重開', '港口夜市重开', true],
    ['后', '行政院後方', true],
    ['裏', '屋裡', true],
    ['台灣', '臺灣', true],
    ['港口夜市', '港口夜市重開', true],
    ['CBD夜市', '在CBD夜市裡', true],
    ['夜市2026', '2026年的夜市', true],
  ])('%s in “%s”: %s', (query, text, isThere) => {
    expect(finds(query, text)).toBe(isThere)
  })

  it('folds a character the same whatever stands beside it, so that part of a word is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'乾坤干燥後面后土髮發展里裡'), { minLength: 2, maxLength: 12 }),
        (all) => {
          const text = all.join('')
          for (const [index] of all.slice(1).entries())
            expect(finds(all.slice(index, index + 2).join(''), text)).toBe(true)
        },
      ),
    )
  })
})

describe('the beginning of a word', () => {
  it('is enough where people begin to type: in headlines and names', () => {
    expect(finds('lib', 'Library tries late opening', headTokensOf)).toBe(true)
    expect(finds('library op', 'Library tries late opening', headTokensOf)).toBe(true)
    expect(finds('brary', 'Library tries late opening', headTokensOf)).toBe(false)
    expect(finds('lib', 'Library tries late opening')).toBe(false)
  })
})

it('finds nothing for what no word is made of', () => {
  for (const query of ['', '%', '_', '\\', '  ', '。、！', '🙂']) expect(queryTokens(query)).toEqual([])
})

it('finds every text by any of its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      const tokens = new Set(tokensOf(text))
      for (const word of words) expect(queryTokens(word).every((token) => tokens.has(token))).toBe(true)
    }),
  )
})
