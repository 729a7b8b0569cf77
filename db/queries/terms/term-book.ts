import { asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { onMachineFailure } from '@/db/queries/machine-check/machine-issues'
import { person } from '@/db/schema/people'
import { term, termList, termListVersion } from '@/db/schema/terms'
import type { TermBook } from '@/newsroom/machine-check/on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** The lists of the house; null for those who may not keep them. */
export const termBook = async (reader: Reader, actor: Actor): Promise<TermBook | null> => {
  if (!can(actor, 'terms.manage')) return null
  const [lists, approved, drafts] = await Promise.all([
    reader.select().from(termList).orderBy(asc(termList.name)),
    newestApproved(reader),
    openDrafts(reader),
  ])
  const [inForce, draft] = [byList(approved), byList(drafts)]
  return {
    lists: lists.map(({ id, name }) => ({
      id,
      name,
      inForce: inForce.get(id)?.shown ?? null,
      draft: draft.get(id)?.shown ?? null,
    })),
    machineFailure: await onMachineFailure(reader),
  }
}

const byList = <T extends { readonly listId: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.listId, row]))

const newestApproved = async (reader: Reader) => {
  const rows = await reader
    .selectDistinctOn([termListVersion.listId], {
      listId: termListVersion.listId,
      n: termListVersion.n,
      approvedAt: termListVersion.approvedAt,
      terms: count(term.id),
    })
    .from(termListVersion)
    .leftJoin(term, eq(term.versionId, termListVersion.id))
    .where(isNotNull(termListVersion.approvedAt))
    .groupBy(termListVersion.id)
    .orderBy(termListVersion.listId, desc(termListVersion.n))
  return rows.flatMap(({ listId, n, terms, approvedAt }) =>
    approvedAt === null ? [] : [{ listId, shown: { n, terms, approvedAt } }],
  )
}

const openDrafts = async (reader: Reader) => {
  const rows = await reader
    .select({ listId: termListVersion.listId, n: termListVersion.n, writtenBy: person.name })
    .from(termListVersion)
    .innerJoin(person, eq(person.id, termListVersion.writtenBy))
    .where(isNull(termListVersion.approvedAt))
  return rows.map(({ listId, ...shown }) => ({ listId, shown }))
}
