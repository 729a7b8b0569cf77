import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { reissueTarget, type Target } from '@/db/queries/reissue/target'
import { masthead } from '@/db/queries/settings'
import { reissueJob } from '@/db/schema/reissue'
import type { LeftBecause } from '@/newsroom/reissue/modes'
import { announceReissue } from '../notifications/announce'
import { type Done, newRecord, type Outcome, type Reissuing } from './new-record'
import { type Enlisted, liveRecords, lockStories, notToday, type Standing, standingOf, takePieces } from './read-pieces'
import { isRefusedByRecord } from './refused-by-record'
import type { ReissueContext } from './reissue-context'
import { type Settled, settlePieces } from './settle-pieces'
import { writeRecords } from './write-records'

type Job = typeof reissueJob.$inferSelect

/**
 * Takes so many pieces of a running reissue to their end: new records and what became of each are one transaction, so
 * that nothing is doubled or missed by whoever is killed. Answers how many; null: it does not run any more.
 */
export const reissueBatch = async (
  tx: Tx,
  context: ReissueContext,
  jobId: string,
  most: number,
): Promise<number | null> => {
  // Shared: several may work at once, and whoever stops it waits for the pieces at hand.
  const [job] = await tx.select().from(reissueJob).where(eq(reissueJob.id, jobId)).for('share')
  if (job?.state !== 'running') return null
  const pieces = await takePieces(tx, jobId, most)
  if (pieces.length === 0) return 0
  const at = context.now()
  const batch = { job, pieces, at }
  const settled = pieces.length === 1 ? await settleOne(tx, context, batch) : await settle(tx, context, batch)
  await settlePieces(tx, jobId, settled, at)
  await announceReissue(tx, jobId)
  return pieces.length
}

type Batch = { readonly job: Job; readonly pieces: readonly Enlisted[]; readonly at: Date }

/** A piece alone is left as it is when the database does not take its new record. */
const settleOne = async (tx: Tx, context: ReissueContext, batch: Batch): Promise<readonly Settled[]> => {
  try {
    return await tx.transaction((inner) => settle(inner, context, batch))
  } catch (error) {
    if (!isRefusedByRecord(error)) throw error
    return batch.pieces.map(({ publicationId }) => ({ publicationId, state: 'refused', because: 'recordRefused' }))
  }
}

const settle = async (tx: Tx, context: ReissueContext, batch: Batch): Promise<readonly Settled[]> => {
  const { job, pieces, at } = batch
  const all = (settled: Omit<Settled, 'publicationId'>) =>
    pieces.map(({ publicationId }) => ({ publicationId, ...settled }))
  if (job.mode === 'skip') return all({ state: 'skipped' })
  const target = await reissueTarget(tx, { templateId: job.templateId, n: job.toN, at })
  if (target?.contentHash !== job.contentHash) return all({ state: 'refused', because: 'versionGone' })
  const left = await leftAsTheyAre(tx, batch)
  const standing = await standingOf(
    tx,
    pieces.filter(({ publicationId }) => !left.has(publicationId)),
  )
  const outcomes = await makeRecords(context, standing, await reissuingOf(tx, target, job.mode, at))
  const dones = [...outcomes.values()].filter((outcome): outcome is Done => outcome.state === 'done')
  await writeRecords(tx, context, dones, at)
  return pieces.map(({ publicationId }) => settledAs(publicationId, left.get(publicationId), outcomes))
}

const settledAs = (
  publicationId: string,
  because: LeftBecause | undefined,
  outcomes: ReadonlyMap<string, Outcome>,
): Settled => {
  if (because) return { publicationId, state: 'refused', because }
  const outcome = outcomes.get(publicationId)
  if (!outcome) throw new Error('Every piece that stands has an outcome.')
  if (outcome.state === 'done') return { publicationId, state: 'done', newId: outcome.written.record.id }
  return { publicationId, ...outcome }
}

/** Pieces that are not any more what was enlisted, each with why. */
const leftAsTheyAre = async (tx: Tx, { pieces, at }: Batch): Promise<ReadonlyMap<string, LeftBecause>> => {
  const stories = new Map((await lockStories(tx, pieces)).map((row) => [row.id, row]))
  const live = await liveRecords(tx, pieces)
  const why = ({ publicationId, storyId }: Enlisted): LeftBecause | null => {
    const row = stories.get(storyId)
    const closed = row ? notToday(row, at) : 'withdrawn'
    if (closed) return closed
    const standing = live.get(storyId)
    if (standing === publicationId) return null
    return standing === undefined ? 'withdrawn' : 'republished'
  }
  return new Map(
    pieces.flatMap((piece): [string, LeftBecause][] => {
      const because = why(piece)
      return because ? [[piece.publicationId, because]] : []
    }),
  )
}

const reissuingOf = async (tx: Tx, target: Target, mode: Reissuing['mode'], at: Date): Promise<Reissuing> => {
  const house = await masthead(tx)
  const { name = '', timeZone = 'UTC', rightsContact = '' } = house ?? {}
  return { template: target.template, mode, house: { name, timeZone, rightsContact }, at }
}

const makeRecords = async (context: ReissueContext, standing: readonly Standing[], reissuing: Reissuing) =>
  new Map(
    await Promise.all(
      standing.map(async (former) => [former.record.id, await newRecord(context, reissuing, former)] as const),
    ),
  )
