import { describe, expect, it } from 'vitest'
import { ageOf } from './age'

const PUBLISHED = new Date('2024-01-01T00:00:00Z')
const after = (days: number) => new Date(PUBLISHED.getTime() + days * 86_400_000)

describe('the age readers are told', () => {
  it.each([
    [0, null],
    [30, null],
    [31, { unit: 'months', count: 1 }],
    [100, { unit: 'months', count: 3 }],
    [364, { unit: 'months', count: 11 }],
    [365, { unit: 'years', count: 1 }],
    [800, { unit: 'years', count: 2 }],
  ] as const)('after %i days', (days, age) => {
    expect(ageOf(PUBLISHED, after(days))).toEqual(age)
  })
})
