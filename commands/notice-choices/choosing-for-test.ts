import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { edition, revision } from '@/db/schema/story'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { piece } from '@/testing/builders/package'
import type { Player } from '@/testing/cast'
import { waiveNotice } from './waive-notice'

export const supplied = (slug: string) =>
  piece({ slug, source: { type: 'contributor', name: '', author: 'Rosa Vidal', title: '', url: '' } })

/** What a supplied piece carries until somebody decides. */
export const ALL = ['free', 'needed', 'never', 'suggested']

/** What is left of them without one. */
export const without = (key: string) => ALL.filter((one) => one !== key)

/** A newsroom whose book has a notice of each kind of removal, and what is decided about them in a piece. */
export const choicesOn = async (db: Db) => {
  await openNewsroom(db)
  return choicesIn(db)
}

/** The same in a newsroom that is open already. */
export const choicesIn = async (db: Db) => {
  const desk = deskOn(db)
  const book = bookOn(db)
  const entries = {
    needed: (await book.add({ key: 'needed' })).id,
    never: (await book.add({ key: 'never', removable: 'never' })).id,
    suggested: (await book.add({ key: 'suggested', effect: 'suggest' })).id,
    other: (await book.add({ key: 'other', effect: null })).id,
    free: (await book.add({ key: 'free', removable: 'free' })).id,
  }

  const headOf = async ({ editionId }: Ids) => {
    const [row] = await db
      .select({ revision })
      .from(revision)
      .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
      .where(eq(edition.id, editionId))
    if (!row) throw new Error('no head')
    return row.revision
  }

  const carried = async (ids: Ids) => (await headOf(ids)).notices.map(({ key }) => key).toSorted()

  const isHand = async (who: Player, { editionId }: Ids) =>
    (await db.$count(editionHand, and(eq(editionHand.editionId, editionId), eq(editionHand.personId, who.id)))) === 1

  const waive = (who: Player, ids: Ids, templateId: string, reason = 'The author is on our staff.') =>
    waiveNotice(desk.as(who), { ...ids, templateId, reason })

  const asked = async (who: Player, ids: Ids) => {
    const made = await waive(who, ids, entries.needed)
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    return { ...ids, choiceId: made.value.choiceId }
  }

  return { desk, book, entries, headOf, carried, isHand, waive, asked }
}
