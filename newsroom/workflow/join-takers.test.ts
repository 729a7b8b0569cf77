import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTakers } from './join-takers'
import type { Stage } from './routes'

const stage = (more: Partial<Stage>): Stage => ({
  ...{ key: 'review', kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...more,
})
const joined = (one: Partial<Stage>, other: Partial<Stage>) => joinTakers(stage(one), stage(other))

describe('a stage of two joined routes', () => {
  it('says nothing of people where neither did', () => {
    expect(joined({}, {})).toEqual({})
    expect(joined({ needed: 2 }, { needed: 3 })).toEqual({ needed: 3 })
  })

  it('is for those named who hold the role the other route asked for', () => {
    expect(joined({ people: ['a'] }, { needed: 2 })).toEqual({ people: ['a'], needed: 2, roleToo: true })
    expect(joined({}, { people: ['a'] })).toEqual({ people: ['a'], roleToo: true })
  })

  it('is for the people both name, if they are enough', () => {
    expect(joined({ people: ['a', 'b'] }, { people: ['b', 'c'] })).toEqual({ people: ['b'] })
    expect(joined({ people: ['a'] }, { people: ['b'] })).toEqual({ people: ['a', 'b'], needed: 2 })
  })

  it('asks, of whoever passes it, no less than either did', () => {
    const people = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
    const named = people.chain((list) =>
      fc.record({ people: fc.constant(list), needed: fc.integer({ min: 1, max: list.length }) }),
    )
    fc.assert(
      fc.property(named, named, fc.infiniteStream(fc.nat()), (one, other, chance) => {
        const both = joined(one, other)
        const [all, needed] = [both.people ?? [], both.needed ?? 1]
        expect(needed).toBeLessThanOrEqual(all.length)
        const drawn = all
          .map((id) => ({ id, place: chance.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .slice(0, needed)
          .map(({ id }) => id)
        for (const asked of [one, other])
          expect(drawn.filter((id) => asked.people.includes(id)).length).toBeGreaterThanOrEqual(asked.needed)
      }),
    )
  })
})
