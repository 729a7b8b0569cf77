import { auditEnd } from '@/db/queries/audit-end'
import { type Head, signHead } from '@/newsroom/audit/head'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'

/** The signed end of the record, to be kept elsewhere. It covers the entry that says it was taken. */
export const exportHead = async ({ db, actor, now }: Context<Actor>, key: string): Promise<Result<Head>> => {
  if (!can(actor, 'audit.read')) return refused({ kind: 'forbidden', because: 'role' })
  const at = now()
  const end = await db.transaction(async (tx) => {
    await record(tx, actor, at, { kind: 'exportHead', subjectType: 'audit', subjectId: null })
    return auditEnd(tx)
  })
  return done(signHead(key, { ...end, at: at.toISOString() }))
}
