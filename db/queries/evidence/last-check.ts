import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { machineCheckRun } from '@/db/schema/machine-check'

/** The machine check of exactly this package, kept with the evidence for context. */
export const lastCheck = async (reader: Reader, editionId: string, hash: string): Promise<string | null> => {
  const [run] = await reader
    .select({ id: machineCheckRun.id })
    .from(machineCheckRun)
    .where(and(eq(machineCheckRun.editionId, editionId), eq(machineCheckRun.packageHash, hash)))
    .orderBy(desc(machineCheckRun.startedAt))
    .limit(1)
  return run?.id ?? null
}
