import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERY_STORY, filterQuery, LISTED_STATES, orderOf, readFilter, SORTS, StoryFilter, WAITS } from './story-filter'

describe('a filter in the address', () => {
  it('narrows nothing where it says nothing anybody knows', () => {
    for (const wrong of [
      {},
      { state: 'superseded' },
      { state: ['draft'], q: 4, person: 'x', sort: 'random', waits: '' },
    ]) {
      expect(StoryFilter.parse(wrong)).toEqual(EVERY_STORY)
    }
    expect(filterQuery(EVERY_STORY)).toBe('')
  })

  it('comes back from its query as it was, without the page', () => {
    const filters = fc.record({
      q: fc.string({ maxLength: 100 }).map((text) => text.trim()),
      state: fc.constantFrom(null, ...LISTED_STATES),
      person: fc.option(fc.uuid()),
      waits: fc.constantFrom(null, ...WAITS),
      sort: fc.constantFrom(...SORTS),
    })
    fc.assert(
      fc.property(filters, (some) => {
        const filter = { ...EVERY_STORY, ...some }
        expect(readFilter(filterQuery({ ...filter, after: 'page two' }))).toEqual(filter)
      }),
    )
  })
})

describe('the order of a list', () => {
  it('is by deadline or priority only for what is in work', () => {
    expect(orderOf({ sort: 'deadline', state: null })).toBe('deadline')
    expect(orderOf({ sort: 'priority', state: 'in_review' })).toBe('priority')
    expect(orderOf({ sort: 'deadline', state: 'published' })).toBe('changed')
  })
})
