import type { Tx } from '@/db/connect'
import { allHolders } from '@/db/queries/notifications/holders'

/** Everybody here who looks after the house itself. */
export const theAdmins = async (tx: Tx): Promise<readonly string[]> =>
  (await allHolders(tx)).filter(({ grants }) => grants.some(({ role }) => role === 'admin')).map(({ id }) => id)
