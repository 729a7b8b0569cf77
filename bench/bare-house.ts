import { openPool, overPool, type PooledDb } from '@/db/connect'
import { migrateDatabase } from '@/db/migrate'
import { openHouse } from './newsroom'

/** Measures on a database with tables and nothing in them, which no newsroom serves; it is thrown away afterwards. */
export const onBareHouse = async <T>(measure: (db: PooledDb, databaseUrl: string) => Promise<T>): Promise<T> => {
  const house = await openHouse()
  try {
    await migrateDatabase(house.databaseUrl)
    const pool = openPool(house.databaseUrl, 4)
    try {
      return await measure(overPool(pool), house.databaseUrl)
    } finally {
      await pool.end()
    }
  } finally {
    await house.close()
  }
}
