import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { reissueJob } from '@/db/schema/reissue'

/** The reissue, held until the transaction ends: whoever works on it has ended the pieces at hand by then. */
export const lockJob = async (tx: Tx, jobId: string) => {
  const [job] = await tx.select().from(reissueJob).where(eq(reissueJob.id, jobId)).for('update')
  return job
}
