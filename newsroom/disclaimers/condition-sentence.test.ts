import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts as factsWith } from '@/testing/builders/facts'
import type { Condition } from './condition'
import { conditionOf, editableClauses, sentenceOf } from './condition-sentence'
import { holdsFor } from './evaluate'

const wire: Condition = { fact: 'sourceType', op: 'eq', value: 'wire' }
const opinion: Condition = { fact: 'section', op: 'eq', value: 'opinion' }

describe('a rule as a sentence', () => {
  it('says one question without any "and"', () => {
    expect(sentenceOf({ all: [wire] })).toEqual({ kind: 'fact', fact: 'sourceType', is: true, values: ['wire'] })
  })

  it('joins nested lists of the same kind', () => {
    expect(sentenceOf({ all: [wire, { all: [opinion, wire] }] })).toMatchObject({ kind: 'and', clauses: { length: 3 } })
  })

  it('turns "not either" into "neither"', () => {
    expect(sentenceOf({ not: { any: [wire, opinion] } })).toEqual({
      kind: 'and',
      clauses: [
        { kind: 'fact', fact: 'sourceType', is: false, values: ['wire'] },
        { kind: 'fact', fact: 'section', is: false, values: ['opinion'] },
      ],
    })
  })

  it('offers editing in place only where "and" is the only joint', () => {
    expect(editableClauses(sentenceOf({ all: [] }))).toEqual([])
    expect(editableClauses(sentenceOf(wire))).toHaveLength(1)
    expect(editableClauses(sentenceOf({ any: [wire, opinion] }))).toBeNull()
  })

  it('means the same after a round trip through the sentence', () => {
    const leaf = fc.constantFrom<Condition>(
      wire,
      opinion,
      { fact: 'topics', op: 'in', value: ['ports', 'rail'] },
      { fact: 'politicalAd', op: 'eq', value: false },
      { fact: 'tickers', op: 'exists', value: true },
      { fact: 'ageDays', op: 'gt', value: 30 },
      { fact: 'ageDays', op: 'gte', value: 31 },
      { fact: 'ageDays', op: 'lt', value: 31 },
    )
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ not: tie('condition') }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      ),
    }))
    const facts = fc
      .record({
        sourceType: fc.constantFrom('wire', 'original'),
        section: fc.constantFrom('opinion', null),
        topics: fc.subarray(['ports', 'rail']),
        politicalAd: fc.boolean(),
        tickers: fc.boolean(),
        ageDays: fc.constantFrom(0, 30, 31),
      })
      .map(factsWith)
    fc.assert(
      fc.property(condition, facts, (original, piece) => {
        const clauses = editableClauses(sentenceOf(original))
        if (clauses) expect(holdsFor(conditionOf(clauses), piece)).toBe(holdsFor(original, piece))
      }),
    )
  })
})
