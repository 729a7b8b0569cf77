import { expect, it } from 'vitest'
import { shelvesAsked } from './shelves-asked'

it('finds the sections and topics a rule names, however deep', () => {
  const shelves = shelvesAsked({
    all: [
      { fact: 'sourceType', op: 'eq', value: 'wire' },
      { not: { any: [{ fact: 'section', op: 'in', value: ['opinion', 'sport'] }] } },
      { fact: 'topics', op: 'has', value: 'ports' },
    ],
  })
  expect(shelves).toEqual([
    { fact: 'section', slug: 'opinion' },
    { fact: 'section', slug: 'sport' },
    { fact: 'topics', slug: 'ports' },
  ])
})
