import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { routeRule } from '@/db/schema/routes'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'

export const EndRouteRule = z.object({ ruleId: z.uuid() })
export type EndRouteRule = z.infer<typeof EndRouteRule>

/** From now on the rule sends no piece anywhere. It stays on record. */
export const endRouteRule = async ({ db, actor, now }: Context, { ruleId }: EndRouteRule): Promise<Result<null>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    await lockRules(tx)
    const [rule] = await tx.select().from(routeRule).where(eq(routeRule.id, ruleId)).for('update')
    if (!rule) return refused({ kind: 'notFound' })
    if (rule.endedAt !== null) return refused({ kind: 'wrongState', state: 'ended' })
    const at = now()
    await tx.update(routeRule).set({ endedAt: at }).where(eq(routeRule.id, ruleId))
    const { routeKey, sectionId, sourceType, kind } = rule
    const detail = { before: { routeKey, sectionId, sourceType, kind }, after: {} }
    await record(tx, actor, at, { kind: 'endRouteRule', subjectType: 'newsroom', subjectId: ruleId, detail })
    return done(null)
  })
}
