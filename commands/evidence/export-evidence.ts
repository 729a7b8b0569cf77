import { z } from 'zod'
import { evidenceIn } from '@/db/queries/evidence/evidence-rows'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'

/** Days of UTC, the last included. */
export const ExportEvidence = z.object({ from: z.iso.date(), to: z.iso.date() })
export type ExportEvidence = z.infer<typeof ExportEvidence>

const BATCH = 500
const DAY_MS = 86_400_000

/** The evidence of a period over the whole house, fetched as it is wanted; its taking is recorded first. */
export const exportEvidence = async (
  { db, actor, now }: Context,
  asked: ExportEvidence,
): Promise<Result<AsyncGenerator<ChainedEvidence>>> => {
  if (!can(actor, 'audit.read')) return refused({ kind: 'forbidden', because: 'role' })
  const period = { from: new Date(asked.from), to: new Date(Date.parse(asked.to) + DAY_MS) }
  await db.transaction((tx) =>
    record(tx, actor, now(), { kind: 'exportEvidence', subjectType: 'newsroom', subjectId: null, detail: asked }),
  )
  const rows = async function* (): AsyncGenerator<ChainedEvidence> {
    for (let after = 0; ; ) {
      const batch: readonly ChainedEvidence[] = await evidenceIn(db, period, after, BATCH)
      yield* batch
      const last = batch.at(-1)
      if (!last) return
      after = last.seq
    }
  }
  return done(rows())
}
