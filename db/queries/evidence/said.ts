import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { runStage } from '@/db/schema/evidence'
import { seen } from '@/db/schema/hands'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { opinion, reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { type GivenOpinion, standing } from '@/newsroom/workflow/opinions'

/** Every opinion on a story in the order in which they were given, with who, where, of which text, and since when. */
export const saidOf = async (reader: Reader, storyId: string) => {
  const rows = await reader
    .select({
      id: opinion.id,
      runId: opinion.runId,
      plan: reviewRun.plan,
      stage: runStage,
      n: edition.n,
      editionId: edition.id,
      personId: opinion.personId,
      guestId: opinion.guestId,
      person: person.name,
      guest: previewLink.name,
      hash: opinion.packageHash,
      verdict: opinion.verdict,
      returnsTo: opinion.returnsTo,
      text: opinion.text,
      checks: opinion.checks,
      opened: seen.firstAt,
      at: opinion.at,
    })
    .from(opinion)
    .innerJoin(edition, eq(edition.id, opinion.editionId))
    .innerJoin(reviewRun, eq(reviewRun.id, opinion.runId))
    .innerJoin(runStage, and(eq(runStage.runId, opinion.runId), eq(runStage.key, opinion.stage)))
    .leftJoin(person, eq(person.id, opinion.personId))
    .leftJoin(previewLink, eq(previewLink.id, opinion.guestId))
    .leftJoin(
      seen,
      and(
        eq(seen.personId, opinion.personId),
        eq(seen.editionId, opinion.editionId),
        eq(seen.packageHash, opinion.packageHash),
      ),
    )
    .where(eq(edition.storyId, storyId))
    .orderBy(asc(opinion.at), asc(opinion.id))
  const taken = takenBack(rows)
  return rows.map((row) => ({ ...row, withdrawn: taken.has(row.id) }))
}

type Row = Pick<GivenOpinion, 'hash' | 'verdict' | 'returnsTo' | 'at'> & {
  readonly id: string
  readonly runId: string
  readonly plan: Parameters<typeof standing>[0]
  readonly stage: Pick<typeof runStage.$inferSelect, 'key' | 'kind'>
  readonly personId: string | null
  readonly guestId: string | null
}

/** Opinions that a later return of the same run took back. */
const takenBack = (rows: readonly Row[]): ReadonlySet<string> => {
  const runs = new Map(rows.map(({ runId, plan }) => [runId, plan]))
  const still = [...runs].flatMap(([runId, plan]) => {
    const given = rows.filter((row) => row.runId === runId).map(asGiven)
    return standing(plan, given).flatMap((kept) => given.filter((one) => one === kept).map(({ id }) => id))
  })
  const kept = new Set(still)
  return new Set(rows.filter(({ id, verdict }) => verdict === 'pass' && !kept.has(id)).map(({ id }) => id))
}

const asGiven = (row: Row): GivenOpinion & { readonly id: string } => ({
  id: row.id,
  stage: row.stage.key,
  kind: row.stage.kind,
  by: row.personId ?? row.guestId ?? '',
  hash: row.hash,
  verdict: row.verdict,
  returnsTo: row.returnsTo,
  at: row.at,
})
