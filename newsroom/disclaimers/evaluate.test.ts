import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts as factsWith } from '@/testing/builders/facts'
import { type Condition, FACTS, OPS } from './condition'
import { holdsFor, matchedFacts } from './evaluate'

const facts = factsWith({
  sourceType: 'wire',
  topics: ['telecoms', 'ports'],
  language: 'zh-Hant',
  tickers: true,
  ageDays: 31,
})

describe('asking a piece for its facts', () => {
  it.each<[string, Condition, boolean]>([
    ['the source it has', { fact: 'sourceType', op: 'eq', value: 'wire' }, true],
    ['another source', { fact: 'sourceType', op: 'eq', value: 'original' }, false],
    ['not another source', { fact: 'sourceType', op: 'ne', value: 'original' }, true],
    ['one of several languages', { fact: 'language', op: 'in', value: ['en', 'zh-Hant'] }, true],
    ['a topic among its topics', { fact: 'topics', op: 'has', value: 'ports' }, true],
    ['a topic it lacks', { fact: 'topics', op: 'has', value: 'rail' }, false],
    ['a section, when it has none', { fact: 'section', op: 'eq', value: 'opinion' }, false],
    ['not a section, when it has none', { fact: 'section', op: 'ne', value: 'opinion' }, true],
    ['what is there', { fact: 'tickers', op: 'exists', value: true }, true],
    ['what is not there', { fact: 'holdings', op: 'exists', value: true }, false],
    ['that it is not there', { fact: 'holdings', op: 'exists', value: false }, true],
    ['what is not so', { fact: 'politicalAd', op: 'eq', value: false }, true],
    ['more than it is', { fact: 'ageDays', op: 'gt', value: 31 }, false],
    ['more than one less', { fact: 'ageDays', op: 'gt', value: 30 }, true],
    ['as much as it is', { fact: 'ageDays', op: 'gte', value: 31 }, true],
    ['less than it is', { fact: 'ageDays', op: 'lt', value: 31 }, false],
    ['every piece', { all: [] }, true],
    ['no piece', { any: [] }, false],
    ['the opposite', { not: { all: [] } }, false],
  ])('%s', (_, condition, outcome) => {
    expect(holdsFor(condition, facts)).toBe(outcome)
  })

  it('has an answer for every fact, operation and value', () => {
    const leaf = fc.record({
      fact: fc.constantFrom(...FACTS),
      op: fc.constantFrom(...OPS),
      value: fc.oneof(fc.string(), fc.array(fc.string()), fc.boolean(), fc.nat()),
    })
    fc.assert(
      fc.property(leaf, (condition) => {
        expect(holdsFor(condition, facts)).toBe(!holdsFor({ not: condition }, facts))
        expect(matchedFacts(condition, facts).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the facts that matched', () => {
  it('names what was found, each once, in a fixed order', () => {
    const wire: Condition = { fact: 'sourceType', op: 'eq', value: 'wire' }
    const ports: Condition = { fact: 'topics', op: 'has', value: 'ports' }
    expect(matchedFacts({ all: [ports, wire, wire] }, facts)).toEqual([
      { fact: 'sourceType', value: 'wire' },
      { fact: 'topics', value: 'ports' },
    ])
  })

  it('names only the choice that came true', () => {
    const condition: Condition = {
      any: [
        { fact: 'language', op: 'eq', value: 'en' },
        { fact: 'sourceType', op: 'eq', value: 'wire' },
      ],
    }
    expect(matchedFacts(condition, facts)).toEqual([{ fact: 'sourceType', value: 'wire' }])
  })

  it('names what stands there instead when a question had to be answered no', () => {
    const neither: Condition = { not: { any: [{ fact: 'language', op: 'eq', value: 'en' }] } }
    expect(matchedFacts(neither, facts)).toEqual([{ fact: 'language', value: 'zh-Hant' }])
  })

  it('tells the limit that was passed and not the amount, which grows from day to day', () => {
    const old: Condition = { fact: 'ageDays', op: 'gt', value: 30 }
    expect(matchedFacts(old, facts)).toEqual([{ fact: 'ageDays', value: '> 30' }])
    expect(matchedFacts({ not: { ...old, value: 40 } }, facts)).toEqual([{ fact: 'ageDays', value: '≤ 40' }])
  })

  it('says with an empty value that the piece has no section yet', () => {
    expect(matchedFacts({ fact: 'section', op: 'ne', value: 'opinion' }, facts)).toEqual([
      { fact: 'section', value: '' },
    ])
  })
})
