import { and, eq, exists, inArray, or } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { approval, debt, opinion } from '@/db/schema/review'
import { edition, revision } from '@/db/schema/story'

const any = new QueryBuilder()

/** The stories among these that somebody wrote in, held a stage of, or answers for: no errors of theirs to count. */
export const involvedIn = async (
  reader: Reader,
  personId: string,
  storyIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const byThem = [
    any
      .select({ id: revision.id })
      .from(revision)
      .where(and(eq(revision.editionId, edition.id), eq(revision.authorId, personId))),
    any
      .select({ id: editionHand.personId })
      .from(editionHand)
      .where(and(eq(editionHand.editionId, edition.id), eq(editionHand.personId, personId))),
    any
      .select({ id: opinion.id })
      .from(opinion)
      .where(and(eq(opinion.editionId, edition.id), eq(opinion.personId, personId))),
    any
      .select({ id: approval.id })
      .from(approval)
      .where(and(eq(approval.editionId, edition.id), eq(approval.personId, personId))),
    any
      .select({ id: debt.id })
      .from(debt)
      .where(and(eq(debt.editionId, edition.id), or(eq(debt.openedBy, personId), eq(debt.clearedBy, personId)))),
  ]
  const rows = await reader
    .selectDistinct({ storyId: edition.storyId })
    .from(edition)
    .where(and(inArray(edition.storyId, [...storyIds]), or(...byThem.map((query) => exists(query)))))
  return new Set(rows.map(({ storyId }) => storyId))
}
