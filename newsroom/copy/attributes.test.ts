import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAD, GOOD } from '@/testing/copy/attribute-values'
import type { Attributes } from './entry'
import { MARKS } from './marks/marks'
import { NODES } from './nodes/nodes'

describe('attributes', () => {
  const all: readonly (readonly [string, Attributes])[] = Object.values<{ name: string; attrs?: Attributes }>({
    ...NODES,
    ...MARKS,
  }).map(({ name, attrs = {} }) => [name, attrs])

  it.each(all)('of %s take what they may hold and nothing else', (_, attrs) => {
    for (const [name, { validate }] of Object.entries(attrs)) {
      expect(Object.keys(GOOD), `good values for ${name}`).toContain(name)
      for (const value of fc.sample(GOOD[name] ?? fc.constant(undefined), 20)) expect(validate(value)).toBe(true)
      for (const value of BAD[name] ?? [undefined]) expect([name, value, validate(value)]).toEqual([name, value, false])
    }
  })
})
