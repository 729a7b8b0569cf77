import type { Db } from '@/db/connect'
import { type CarriedPlace, carriedIn } from '@/db/queries/evidence/carried-in'
import { evidenceIn, type Period } from '@/db/queries/evidence/evidence-rows'
import type { CarriedEvidence } from '@/newsroom/evidence/carried-evidence'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import { EvidenceDays, utcPeriod } from '@/newsroom/evidence/utc-period'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

export const ExportEvidence = EvidenceDays
export type ExportEvidence = EvidenceDays

const BATCH = 500

/** A row of the chain, or a record that rests on one without a row of its own. */
export type EvidenceLine = ChainedEvidence | { readonly carried: CarriedEvidence }

const rowsOf = async function* (db: Db, period: Period): AsyncGenerator<EvidenceLine> {
  for (let after = 0; ; ) {
    const batch: readonly ChainedEvidence[] = await evidenceIn(db, period, after, BATCH)
    yield* batch
    const last = batch.at(-1)
    if (!last) return
    after = last.seq
  }
}

const carriedOf = async function* (db: Db, period: Period): AsyncGenerator<EvidenceLine> {
  for (let after: CarriedPlace | null = null; ; ) {
    const batch: Awaited<ReturnType<typeof carriedIn>> = await carriedIn(db, period, after, BATCH)
    yield* batch.flatMap(({ carried }) => (carried ? [{ carried }] : []))
    const last = batch.at(-1)
    if (!last) return
    after = last.place
  }
}

/**
 * The evidence of a period over the whole house, then what of the period rests on evidence from before it; fetched as it
 * is wanted, and its taking is recorded first.
 */
export const exportEvidence = async (
  { db, actor, now }: Context,
  asked: ExportEvidence,
): Promise<Result<AsyncGenerator<EvidenceLine>>> => {
  if (!can(actor, 'audit.read')) return refused({ kind: 'forbidden', because: 'role' })
  const period = utcPeriod(asked)
  await db.transaction((tx) =>
    record(tx, actor, now(), { kind: 'exportEvidence', subjectType: 'newsroom', subjectId: null, detail: asked }),
  )
  const lines = async function* (): AsyncGenerator<EvidenceLine> {
    yield* rowsOf(db, period)
    yield* carriedOf(db, period)
  }
  return done(lines())
}
