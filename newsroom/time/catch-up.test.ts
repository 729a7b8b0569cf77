import { describe, expect, it } from 'vitest'
import { catchUp } from './catch-up'

const DUE = new Date('2026-11-25T00:00:00Z')

describe('a publication that fell due while the house was down', () => {
  it.each([
    ['2026-11-25T00:00:01Z', 'publish'],
    ['2026-11-25T12:00:00.000Z', 'publish'],
    ['2026-11-25T12:00:00.001Z', 'missed'],
    ['2026-12-25T00:00:00Z', 'missed'],
  ])('found at %s: %s', (now, becomes) => {
    expect(catchUp(DUE, new Date(now))).toBe(becomes)
  })

  it('waits as long as the house has set', () => {
    const oneHourLate = new Date('2026-11-25T01:00:00Z')
    expect(catchUp(DUE, oneHourLate, 1)).toBe('publish')
    expect(catchUp(DUE, oneHourLate, 0.5)).toBe('missed')
  })
})
