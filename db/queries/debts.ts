import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { debt } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { DebtLine } from '@/newsroom/story/affairs'
import { deskIds, readableStories } from './readable-stories'

const MOST = 50

/** An editor of the desk pays, who neither opened the debt nor had a hand in what it is about. */
const mayPay = ({ id }: Actor, led: readonly string[]) =>
  sql<boolean>`(${inArray(story.deskId, [...led])} and ${debt.openedBy} <> ${id} and not exists (
    select 1 from edition_hand h where h.edition_id = ${debt.editionId} and h.person_id = ${id}))`

/** Debts until they are paid, soonest due first: those one may pay, those one made, those of desks one leads. */
export const debtsFor = async (reader: Reader, actor: Actor): Promise<readonly DebtLine[]> => {
  const desks = await deskIds(reader)
  const led = desks.filter((deskId) => holds(actor, 'editor', deskId))
  return reader
    .select({
      id: debt.id,
      kind: debt.kind,
      urgency: debt.urgency,
      reason: debt.reason,
      by: person.name,
      openedAt: debt.openedAt,
      dueAt: debt.dueAt,
      storyId: story.id,
      headline: edition.headline,
      slugline: story.slugline,
      language: edition.language,
      isTheirs: mayPay(actor, led),
    })
    .from(debt)
    .innerJoin(person, eq(person.id, debt.openedBy))
    .innerJoin(story, eq(story.id, debt.storyId))
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .where(
      and(
        isNull(debt.clearedAt),
        readableStories(actor, desks),
        or(eq(debt.openedBy, actor.id), inArray(story.deskId, led)),
      ),
    )
    .orderBy(asc(debt.dueAt), asc(debt.id))
    .limit(MOST)
}
