import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { freshNotices, morningNotices, type NoticeToMail, waitingForMorning } from '@/db/queries/notifications/to-mail'
import { notification } from '@/db/schema/notifications'
import { lastMorning } from '@/newsroom/notifications/last-morning'
import { writeMailKey } from '@/newsroom/notifications/mail-key'
import type { SystemContext } from '../context'
import { houseOf } from './house-of'
import { digestLetter, type House, noticeLetter } from './notice-letter'
import { type Queued, queueMail } from './queue-mail'

/** Turns fresh notices into mail for those who want it at once, and into nothing for those who want none. */
export const mailNotices = ({ db, now, newId }: SystemContext, origin: string): Promise<void> =>
  db.transaction(async (tx) => {
    const notices = await freshNotices(tx)
    if (notices.length === 0) return
    const house = await houseOf(tx, origin)
    const wanted = notices.filter(({ timing, isFor }) => timing === 'now' && isFor)
    const at = now()
    await queueMail(
      tx,
      wanted.map((notice) => ({
        ...{ id: newId(), at, key: writeMailKey({ about: 'notice', id: notice.id }), to: notice.person.email },
        ...noticeLetter(house, notice),
      })),
    )
    await decided(tx, notices, at)
  })

/** Puts digests together for those whose morning has come. What was read in the meantime is left out. */
export const mailDigests = async ({ db, now, newId }: SystemContext, origin: string): Promise<void> => {
  const at = now()
  const due = (await waitingForMorning(db)).flatMap(({ personId, timeZone, since }) => {
    const until = lastMorning(at, timeZone)
    return since !== null && since < until ? [{ personId, until }] : []
  })
  if (due.length === 0) return
  await db.transaction(async (tx) => {
    const notices = await morningNotices(tx, due.slice(0, READERS))
    const house = await houseOf(tx, origin)
    const byReader = Map.groupBy(notices, ({ person }) => person.id)
    const mails = due.flatMap(({ personId, until }) =>
      digestOf(house, byReader.get(personId) ?? [], { at, until, newId }),
    )
    await queueMail(tx, mails)
    await decided(tx, notices, at)
  })
}

/** At most so many digests at once; the rest follow in a few seconds. */
const READERS = 50

type Morning = { readonly at: Date; readonly until: Date; readonly newId: () => string }

const digestOf = (house: House, notices: readonly NoticeToMail[], { at, until, newId }: Morning): readonly Queued[] => {
  const wanted = notices.filter(({ isFor, isRead }) => isFor && !isRead)
  const [first] = wanted
  const letter = digestLetter(house, wanted)
  if (!first || !letter) return []
  const key = writeMailKey({ about: 'digest', personId: first.person.id, until: until.toISOString() })
  return [{ id: newId(), key, to: first.person.email, at, ...letter }]
}

const decided = async (tx: Tx, notices: readonly NoticeToMail[], mailedAt: Date): Promise<void> => {
  if (notices.length === 0) return
  const ids = notices.map(({ id }) => id)
  await tx.update(notification).set({ mailedAt }).where(inArray(notification.id, ids))
}
