import type { Tx } from '@/db/connect'
import { putNotices } from '../notifications/put-notices'
import { NOBODYS, secondKeepers } from '../notifications/second-keepers'
import { theAdmins } from '../notifications/the-admins'
import type { Writing } from './drafted'

/** How many templates came, and how many of their rules nobody can let in before a legal owner is named. */
type Taken = { readonly count: number; readonly left: number }

/** Once for the whole file: whoever may approve what it brought, and admins where that is nobody yet. */
export const tellTakenIn = async (tx: Tx, { count, left }: Taken, { actor, newId, at }: Writing): Promise<void> => {
  if (count === 0) return
  const keepers = await secondKeepers(tx, NOBODYS, [actor.id])
  const admins = left === 0 ? [] : await theAdmins(tx)
  const others = [...new Set([...keepers, ...admins])].filter((id) => id !== actor.id)
  await putNotices(tx, others, {
    ...{ kind: 'bookTakenIn', storyId: null, by: actor.id, at, detail: { count, left } },
    key: `book:takenIn:${newId()}`,
  })
}
