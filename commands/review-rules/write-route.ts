import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { ruleBook } from '@/db/queries/review-rules/book'
import { reviewRoute } from '@/db/schema/routes'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { planChanges } from '@/newsroom/workflow/plan-changes'
import { routeKey } from '@/newsroom/workflow/route-key'
import { planOf, RouteForm, routeFaults } from '@/newsroom/workflow/route-schema'
import { changeFaults } from '@/newsroom/workflow/rule-book'
import type { ReviewPlan } from '@/newsroom/workflow/routes'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'
import { newestRoute } from './newest-route'

export const WriteRoute = RouteForm.extend({
  /** Null: a new route, which gets its key from its English name. */
  key: z.string().max(60).nullable(),
  /** The version it was written on; 0: the one the house began with, or none. */
  base: z.int().min(0),
})
export type WriteRoute = z.infer<typeof WriteRoute>

export type RouteWritten = { readonly key: string; readonly version: number }

/** Writes the next version of a route. Pieces on their way keep the one they were filed under. */
export const writeRoute = async (context: Context, input: WriteRoute): Promise<Result<RouteWritten>> => {
  if (!can(context.actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    if (!(await lockRules(tx))) return refused({ kind: 'notFound' })
    const book = await ruleBook(tx)
    const key = input.key ?? routeKey(input.names.en, [...book.plans.keys(), 'legal'])
    const built = book.plans.get(key) ?? null
    if (input.key !== null && built === null) return refused({ kind: 'notFound' })
    const newest = await newestRoute(tx, key)
    const version = newest?.version ?? 0
    if (version !== input.base) return refused({ kind: 'wrongState', state: 'changed' })

    const plan = planOf(input, { key, onChange: built?.onChange ?? 'recheck' })
    if (!plan) return invalid('stages', 'invalid')
    const before = built && { names: newest?.names ?? null, plan: built }
    const after = { names: input.names, plan }
    if (before && newest && planChanges(before, after).length === 0) return done({ key, version })

    const faults = [...routeFaults(plan, []), ...changeFaults(book, { plans: new Map(book.plans).set(key, plan) })]
    if (faults.length > 0) return refused({ kind: 'notReady', issues: faults })
    await write(tx, context, { ...after, version: version + 1, before })
    return done({ key, version: version + 1 })
  })
}

type Written = {
  readonly version: number
  readonly names: WriteRoute['names']
  readonly plan: ReviewPlan
  readonly before: unknown
}

const write = async (tx: Tx, { actor, now, newId }: Context, { version, names, plan, before }: Written) => {
  const [id, at] = [newId(), now()]
  await tx.insert(reviewRoute).values({ id, key: plan.key, version, names, plan, writtenBy: actor.id, at })
  await record(tx, actor, at, {
    kind: 'writeRoute',
    subjectType: 'newsroom',
    subjectId: id,
    detail: { route: plan.key, version, before, after: { names, plan } },
  })
}
