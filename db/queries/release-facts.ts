import { and, count, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { debt, opinion, reviewRun } from '@/db/schema/review'
import type { Issue } from '@/newsroom/issue'
import { type Actor, SYSTEM, type System } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { neededAt, stageOf } from '@/newsroom/workflow/routes'
import { actorOf } from './actor-of'
import { unknownWarnings, unticked } from './checklist'
import { publisherRole, settingsOf } from './desk-settings'
import { embargoOf } from './embargo'
import { labelOwed } from './evidence/label-owed'
import type { Work } from './lock-edition'
import { isRecordBroken } from './record-broken'
import { openBlocking } from './talk/open-blocking'

type Asked = { readonly actor: Actor | System; readonly at: Date; readonly issues: readonly Issue[] }

type Facts = Pick<
  EditionFacts,
  | 'embargo'
  | 'withheld'
  | 'killed'
  | 'legalPending'
  | 'majorTopic'
  | 'blockingThreads'
  | 'unticked'
  | 'unknownWarnings'
  | 'labelOwed'
  | 'openDebts'
  | 'debtLimit'
  | 'debt'
  | 'scheduledBy'
  | 'schedulerStands'
  | 'dueSoon'
  | 'withdrawnBy'
  | 'recordBroken'
>

const SOON_MS = 15 * 60_000

/** What stands between a package and its readers, apart from the package itself. */
export const releaseFacts = async (reader: Reader, work: Work, { actor, at, issues }: Asked): Promise<Facts> => {
  const { story, edition: own } = work
  const settings = await settingsOf(reader)
  return {
    embargo: embargoOf(story),
    withheld: story.withheldAt !== null,
    killed: story.killedAt !== null,
    legalPending: story.legalNeeded && !(await legalSpoke(reader, own)),
    majorTopic: story.majorTopic,
    blockingThreads: settings.blockingThreads ? await openBlocking(reader, own.id) : 0,
    unticked: await unticked(reader, work),
    unknownWarnings: await unknownWarnings(reader, work, issues),
    labelOwed: await labelOwed(reader, work, at),
    openDebts: actor === SYSTEM ? 0 : await debtsOf(reader, actor.id),
    debtLimit: settings.debtLimit,
    debt: await openDebt(reader, own.id),
    scheduledBy: own.scheduledBy,
    schedulerStands: own.scheduledBy === null || (await stillPublishes(reader, own.scheduledBy, story.deskId)),
    dueSoon: own.publishAt !== null && own.publishAt.getTime() - at.getTime() < SOON_MS,
    withdrawnBy: story.withheldBy,
    recordBroken: own.state === 'withdrawn' && (await isRecordBroken(reader, own.id)),
  }
}

type Own = Pick<Work['edition'], 'id' | 'headHash'>

/** Legal has spoken when as many of its people as its stage wants passed exactly this package. */
const legalSpoke = async (reader: Reader, { id, headHash }: Own): Promise<boolean> => {
  const given = await reader
    .select({ runId: opinion.runId, stage: opinion.stage, by: opinion.personId, plan: reviewRun.plan })
    .from(opinion)
    .innerJoin(reviewRun, eq(reviewRun.id, opinion.runId))
    .where(and(eq(opinion.editionId, id), eq(opinion.packageHash, headHash), eq(opinion.verdict, 'pass')))
  return given.some(({ runId, stage, plan }) => {
    const asked = stageOf(plan, stage)?.stage
    const said = new Set(given.filter((one) => one.runId === runId && one.stage === stage).map(({ by }) => by))
    return asked?.role === 'legal' && said.size >= neededAt(asked)
  })
}

const debtsOf = async (reader: Reader, personId: string): Promise<number> => {
  const [row] = await reader
    .select({ open: count() })
    .from(debt)
    .where(and(eq(debt.openedBy, personId), eq(debt.kind, 'forced'), isNull(debt.clearedAt)))
  return row?.open ?? 0
}

const openDebt = async (reader: Reader, editionId: string): Promise<Facts['debt']> => {
  const [row] = await reader
    .select({ kind: debt.kind, hash: debt.packageHash, openedBy: debt.openedBy })
    .from(debt)
    .where(and(eq(debt.editionId, editionId), isNull(debt.clearedAt)))
    .limit(1)
  return row ?? null
}

/** Rights are asked again at the minute: whoever scheduled it may have left, or publish no more. */
const stillPublishes = async (reader: Reader, personId: string, deskId: string): Promise<boolean> => {
  const scheduler = await actorOf(reader, personId)
  return scheduler !== null && holds(scheduler, await publisherRole(reader, deskId), deskId)
}
