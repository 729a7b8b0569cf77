import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { opinion } from '@/db/schema/review'
import type { StageFacts } from '@/newsroom/workflow/edition-facts'
import { type GivenOpinion, spokeElsewhere, staleBefore } from '@/newsroom/workflow/opinions'
import { stageOf } from '@/newsroom/workflow/routes'
import { CLEARED, type State } from '@/newsroom/workflow/states'
import { currentRun } from './run'

type Staged = { readonly id: string; readonly state: State; readonly headHash: string }

/** What was said in a run so far, oldest first. */
export const opinionsOf = async (reader: Reader, runId: string): Promise<readonly GivenOpinion[]> => {
  const rows = await reader
    .select()
    .from(opinion)
    .where(eq(opinion.runId, runId))
    .orderBy(asc(opinion.at), asc(opinion.id))
  return rows.map(({ stage, stageKind: kind, personId, guestId, packageHash: hash, verdict, returnsTo }) => ({
    stage,
    kind,
    by: personId ?? guestId ?? '',
    hash,
    verdict,
    returnsTo,
  }))
}

/** The stage the edition waits at, or the one that approved it; null while nobody reviews. */
export const stageFacts = async (reader: Reader, { id, state, headHash }: Staged): Promise<StageFacts | null> => {
  if (state !== 'in_review' && !CLEARED.includes(state)) return null
  const run = await currentRun(reader, id)
  const found = run && stageOf(run.plan, run.stage)
  if (!run || !found) return null
  const given = await opinionsOf(reader, run.id)
  return {
    ...found.stage,
    first: run.plan.stages[0].key === run.stage,
    last: found.last,
    spoke: spokeElsewhere(run.plan, given, run.stage),
    stale: staleBefore(run.plan, given, { stage: run.stage, headHash }).map(({ stage, by }) => ({ stage, by })),
  }
}
