import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { reissuePiece } from '@/db/schema/reissue'
import type { LeftBecause, PieceState } from '@/newsroom/reissue/modes'

export type Settled = {
  readonly publicationId: string
  readonly state: Exclude<PieceState, 'waiting'>
  readonly because?: LeftBecause
  readonly newId?: string
}

/** What became of these pieces, in one statement. */
export const settlePieces = async (tx: Tx, jobId: string, settled: readonly Settled[], at: Date): Promise<void> => {
  if (settled.length === 0) return
  const rows = settled.map(({ publicationId, state, because = null, newId = null }) => ({
    ...{ old: publicationId, state, because, new: newId },
  }))
  await tx.execute(sql`update ${reissuePiece} p
    set state = s.state, because = s.because, new_publication_id = s.new, at = ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(old uuid, state text, because text, new uuid)
    where p.job_id = ${jobId} and p.publication_id = s.old`)
}
