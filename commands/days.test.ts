import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days } from '@/testing/builders/days'
import { realDays } from '@/testing/builders/real-days'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const live = await realDays(db)

describe('random days on a real database', () => {
  it('go exactly as the pure core says, and print nothing that a hand approved', async () => {
    let printed = 0
    await fc.assert(
      fc.asyncProperty(days(12), async (steps) => {
        const day = await live(steps)
        expect(day.real).toEqual(day.meant)
        expect(day.printed).toEqual({ real: day.printed.meant, meant: day.printed.meant, byHands: 0 })
        printed += day.printed.real
      }),
      { numRuns: 300 },
    )
    expect(printed).toBeGreaterThan(5)
  }, 120_000)
})
