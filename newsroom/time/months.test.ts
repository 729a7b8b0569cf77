import { describe, expect, it } from 'vitest'
import { monthsBetween, spanOfMonth } from './months'

const TAIPEI = 'Asia/Taipei'

describe('a month of a newsroom', () => {
  it('begins and ends by its own clock', () => {
    expect(spanOfMonth('2026-12', TAIPEI)).toEqual({
      from: new Date('2026-11-30T16:00:00Z'),
      to: new Date('2026-12-31T16:00:00Z'),
    })
  })

  it('is chosen from those there have been, newest first', () => {
    const months = monthsBetween(new Date('2025-11-30T20:00:00Z'), new Date('2026-02-01T00:00:00Z'), TAIPEI)
    expect(months).toEqual(['2026-02', '2026-01', '2025-12'])
  })

  it('is none before the first', () => {
    expect(monthsBetween(new Date('2026-02-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z'), TAIPEI)).toEqual([])
  })
})
