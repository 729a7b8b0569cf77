import fc from 'fast-check'
import { openPool, overPool } from '@/db/connect'
import { migrateDatabase } from '@/db/migrate'
import { days } from '@/testing/builders/days'
import { realDays } from '@/testing/builders/real-days'
import type { Bench, Findings } from './bench'
import { openHouse } from './newsroom'

const DAYS = 10_000
const STEPS = 12

/** Ten thousand random days on real PostgreSQL beside the pure core; the seed is printed, so any of them comes again. */
const run = async (count = DAYS): Promise<Findings> => {
  const seed = Date.now() % 2_147_483_647
  const house = await openHouse()
  await migrateDatabase(house.databaseUrl)
  const pool = openPool(house.databaseUrl, 4)
  try {
    const live = await realDays(overPool(pool))
    const startedAt = performance.now()
    let [apart, printed, byHands] = [0, 0, 0]
    for (const steps of fc.sample(days(STEPS), { numRuns: count, seed })) {
      const day = await live(steps)
      if (day.real.join() !== day.meant.join() || day.printed.real !== day.printed.meant) apart += 1
      printed += day.printed.real
      byHands += day.printed.byHands
    }
    const figures = {
      ...{ seed, days: count, 'days that went otherwise than the core says': apart },
      ...{ 'publications made': printed, 'publications approved by a hand': byHands },
      'seconds in all': (performance.now() - startedAt) / 1_000,
    }
    return { figures, goal: 'every day as the core says, nothing printed by a hand', met: apart === 0 && byHands === 0 }
  } finally {
    await pool.end()
    await house.close()
  }
}

export const model: Bench = {
  name: 'model',
  about: 'ten thousand random days on PostgreSQL, each beside the pure core',
  run,
}
