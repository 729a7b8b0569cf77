import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { postgresAccount } from './account'
import { keptFor } from './keep'
import { placeFor } from './place'
import { postmasterIn } from './postmaster'
import { ownerAddress } from './prepare-database'

/** The address of the built-in server of this data folder while it runs, else null. */
export const runningAddress = (data: string): string | null => {
  if (!existsSync(join(data, 'postgres.json'))) return null
  const running = postmasterIn(placeFor(data, postgresAccount()).cluster)
  return running && ownerAddress(running.port, keptFor(data).password)
}
