import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { opinion } from '@/db/schema/review'
import { edition, revision } from '@/db/schema/story'
import type { StageFacts } from '@/newsroom/workflow/edition-facts'
import { type GivenOpinion, passedBy, spokeElsewhere, staleBefore } from '@/newsroom/workflow/opinions'
import { stageOf } from '@/newsroom/workflow/routes'
import { CLEARED, type State } from '@/newsroom/workflow/states'
import { isHarmlessSince } from './harmless-since'
import { currentRun } from './run'

type Staged = { readonly id: string; readonly state: State; readonly headHash: string }

/** What was said in a run so far, oldest first. */
export const opinionsOf = async (reader: Reader, runId: string): Promise<readonly GivenOpinion[]> => {
  const rows = await reader
    .select()
    .from(opinion)
    .where(eq(opinion.runId, runId))
    .orderBy(asc(opinion.at), asc(opinion.id))
  return rows.map(({ stage, stageKind: kind, personId, guestId, packageHash: hash, verdict, returnsTo, at }) => ({
    stage,
    kind,
    by: personId ?? guestId ?? '',
    hash,
    verdict,
    returnsTo,
    at,
  }))
}

type Run = NonNullable<Awaited<ReturnType<typeof currentRun>>>
type Waits = Pick<Run, 'id' | 'plan' | 'stage' | 'stageOpenedAt'>

/** Who has passed the stage a run waits at, of the package as it is now. */
export const passedNow = async (reader: Reader, run: Waits, headHash: string): Promise<readonly string[]> =>
  passedBy(run.plan, await opinionsOf(reader, run.id), { stage: run.stage, openedAt: run.stageOpenedAt, headHash })

/** The stage the edition waits at, or the one that approved it; null while nobody reviews. */
export const stageFacts = async (reader: Reader, { id, state, headHash }: Staged): Promise<StageFacts | null> => {
  if (state !== 'in_review' && !CLEARED.includes(state)) return null
  const run = await currentRun(reader, id)
  const found = run && stageOf(run.plan, run.stage)
  if (!run || !found) return null
  const given = await opinionsOf(reader, run.id)
  const waiting = { stage: run.stage, openedAt: run.stageOpenedAt, headHash }
  return {
    ...found.stage,
    first: run.plan.stages[0].key === run.stage,
    last: found.last,
    spoke: spokeElsewhere(run.plan, given, run.stage),
    passed: passedBy(run.plan, given, waiting),
    stale: await stillStale(reader, id, run, staleBefore(run.plan, given, waiting)),
  }
}

/** Where the plan tells letters from meaning, an opinion stands over letters put right since. */
const stillStale = async (
  reader: Reader,
  editionId: string,
  { plan }: Run,
  stale: readonly GivenOpinion[],
): Promise<StageFacts['stale']> => {
  const named = stale.map(({ stage, by }) => ({ stage, by }))
  if (plan.onChange !== 'classed' || stale.length === 0) return named
  const head = await headOf(reader, editionId)
  const harmless = await Promise.all(
    stale.map(({ hash }) => (head ? isHarmlessSince(reader, editionId, hash, head) : false)),
  )
  return named.filter((_, index) => !harmless[index])
}

const headOf = async (reader: Reader, editionId: string) => {
  const [row] = await reader
    .select({ package: revision.package, notices: revision.notices })
    .from(revision)
    .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
    .where(eq(edition.id, editionId))
  return row ?? null
}
