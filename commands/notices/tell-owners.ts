import { ownersToTell } from '@/db/queries/notices/owners-to-tell'
import type { SystemContext } from '../context'
import { houseOf } from '../mail/house-of'
import { queueMail } from '../mail/queue-mail'
import { ownerLetter } from './owner-letter'

const DAYS_BEFORE = 30
const DAY_MS = 86_400_000

/**
 * Writes to whoever looks after a template, or answers for its law, that its review is due or that its wording ends.
 * Each event makes one letter a person, however often this is repeated, and another after a month for as long as it is so.
 */
export const tellOwners = ({ db, now, newId }: SystemContext, origin: string): Promise<void> =>
  db.transaction(async (tx) => {
    const at = now()
    const told = await ownersToTell(tx, { at, until: new Date(at.getTime() + DAYS_BEFORE * DAY_MS) })
    if (told.length === 0) return
    const house = await houseOf(tx, origin)
    await queueMail(
      tx,
      told.map((owner) => ({
        ...{ id: newId(), at, to: owner.person.email },
        key: `wording:${owner.about}:${owner.subject}:${owner.person.id}`,
        ...ownerLetter(house, owner),
      })),
    )
  })
