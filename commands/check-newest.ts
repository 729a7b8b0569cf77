import { z } from 'zod'
import type { AuditCheck } from '@/newsroom/audit/audit-check'
import { readHeads } from '@/newsroom/audit/read-heads'
import type { Actor } from '@/newsroom/people/actor'
import type { Result } from '@/newsroom/result'
import { latestHeads } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'
import { checkAudit } from './check-audit'
import type { Context } from './context'

/** So many that somebody who presses a button gets the answer at once. */
const ENTRIES = 5_000
const HEAD_BYTES = 64 * 1_024

export const CheckNewest = z.object({})
export type CheckNewest = z.infer<typeof CheckNewest>

/** Checks the newest entries of the record against the latest heads. */
export const checkNewest = async (context: Context<Actor>, _: CheckNewest): Promise<Result<AuditCheck>> =>
  checkAudit(context, ENTRIES, readHeads(await latestHeads(HEAD_BYTES), auditKey()))
