import { describe, expect, it } from 'vitest'
import { byDay } from './by-day'

const at = (iso: string) => ({ at: new Date(iso) })

describe('versions by day', () => {
  const lines = [at('2026-03-02T17:00:00Z'), at('2026-03-02T15:00:00Z'), at('2026-03-01T02:00:00Z')]

  it('breaks where the viewer’s day breaks', () => {
    expect(byDay(lines, 'Asia/Taipei').map(({ day, lines: kept }) => [day, kept.length])).toEqual([
      ['2026-03-03', 1],
      ['2026-03-02', 1],
      ['2026-03-01', 1],
    ])
    expect(byDay(lines, 'UTC').map(({ day, lines: kept }) => [day, kept.length])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-01', 1],
    ])
  })

  it('has no day without a version', () => {
    expect(byDay([], 'UTC')).toEqual([])
  })
})
