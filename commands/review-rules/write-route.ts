import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { namesOf } from '@/db/queries/names'
import { ruleBook } from '@/db/queries/review-rules/book'
import { reviewRoute } from '@/db/schema/routes'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { wronglyNamed } from '@/newsroom/workflow/named-people'
import { type NamedPlan, planChanges } from '@/newsroom/workflow/plan-changes'
import { routeKey } from '@/newsroom/workflow/route-key'
import { builtInNames } from '@/newsroom/workflow/route-names'
import { planOf, RouteForm, routeFaults } from '@/newsroom/workflow/route-schema'
import type { ReviewPlan } from '@/newsroom/workflow/routes'
import { type Book, changeFaults } from '@/newsroom/workflow/rule-book'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'
import { newestRoute } from './newest-route'
import { routeOnRecord } from './route-on-record'

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
    const { key, version, before } = await standing(tx, book, input)
    if (input.key !== null && before === null) return refused({ kind: 'notFound' })
    if (version !== input.base) return refused({ kind: 'wrongState', state: 'changed' })

    const plan = planOf(input, key)
    if (!plan) return invalid('stages', 'invalid')
    const after = { names: input.names, plan }
    if (before && planChanges(before, after).length === 0) return done({ key, version })
    const no = refusalOf(plan, book)
    if (no) return no
    await write(tx, context, { version: version + 1, before, after })
    return done({ key, version: version + 1 })
  })
}

/** Why this plan cannot be the next version: whom it names, what it is in itself, or which desk could not walk it. */
const refusalOf = (plan: ReviewPlan, book: Book) => {
  const misnamed = wronglyNamed(plan, book.people)
  if (misnamed !== null) return invalid(misnamed, 'person')
  const plans = new Map(book.plans).set(plan.key, plan)
  const issues = [...routeFaults(plan, []), ...changeFaults(book, { plans })]
  return issues.length > 0 ? refused({ kind: 'notReady', issues }) : null
}

/** Joined routes end in `+legal` where a piece is flagged: no route may be called that. */
const RESERVED = ['legal']

type Standing = RouteWritten & { readonly before: NamedPlan | null }

/** The route as it is before this is written; for a new one only the key it will have. */
const standing = async (tx: Tx, { plans }: Book, { key: asked, names }: WriteRoute): Promise<Standing> => {
  if (asked === null) return { key: routeKey(names.en, [...plans.keys(), ...RESERVED]), version: 0, before: null }
  const plan = plans.get(asked)
  const newest = await newestRoute(tx, asked)
  const called = newest?.names ?? builtInNames().get(asked)
  return { key: asked, version: newest?.version ?? 0, before: plan && called ? { names: called, plan } : null }
}

const namedIn = (plan?: ReviewPlan): readonly string[] => plan?.stages.flatMap(({ people = [] }) => people) ?? []

type Written = { readonly version: number; readonly before: NamedPlan | null; readonly after: NamedPlan }

const write = async (tx: Tx, { actor, now, newId }: Context, { version, before, after }: Written): Promise<void> => {
  const [id, at] = [newId(), now()]
  const { key } = after.plan
  await tx.insert(reviewRoute).values({ id, key, version, ...after, writtenBy: actor.id, at })
  const called = await namesOf(tx, [...namedIn(before?.plan), ...namedIn(after.plan)])
  const compared = { before: before ? routeOnRecord(before, called) : {}, after: routeOnRecord(after, called) }
  const detail = { route: key, version, plan: after.plan, ...compared }
  await record(tx, actor, at, { kind: 'writeRoute', subjectType: 'newsroom', subjectId: id, detail })
}
