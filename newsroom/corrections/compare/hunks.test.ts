import { describe, expect, it } from 'vitest'
import { hunksOf } from './hunks'
import { readPassage } from './read-passage'

const tokens = (text: string) =>
  readPassage(text, { known: { names: [], small: new Set() }, isQuotation: false }).tokens

const hunks = (before: string, after: string) =>
  hunksOf(tokens(before), tokens(after)).map(({ gone, fresh, beside }) =>
    [gone, fresh, beside].map((some) => some.map(({ text }) => text).join(' ')).join(' | '),
  )

describe('the places where two texts differ', () => {
  it('hold what went, what came and what stayed beside', () => {
    expect(hunks('it is open now', 'it was open')).toEqual(['is | was | it open', 'now |  | open'])
    expect(hunks('open', 'it is open')).toEqual([' | it is | open'])
  })

  it('are none where only width differs', () => {
    expect(hunks('本館,開放', '本館，開放')).toEqual([])
  })

  it('are one, from end to end, between texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 600 }, () => word).join(' ')
    expect(hunks(long('one'), long('two'))).toHaveLength(1)
  })
})
