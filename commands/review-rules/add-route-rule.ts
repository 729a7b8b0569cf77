import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { ruleBook } from '@/db/queries/review-rules/book'
import { section } from '@/db/schema/newsroom'
import { routeRule } from '@/db/schema/routes'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import type { RouteRule } from '@/newsroom/workflow/choose-plan'
import { changeFaults } from '@/newsroom/workflow/rule-book'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import type { Context } from '../context'
import { record } from '../record'
import { lockRules } from './lock-rules'

/** Null means "any". */
export const AddRouteRule = z.object({
  routeKey: z.string().max(60),
  sectionId: z.uuid().nullable(),
  sourceType: z.enum(SOURCE_TYPES).nullable(),
  kind: z.enum(EDITION_KINDS).nullable(),
})
export type AddRouteRule = z.infer<typeof AddRouteRule>

/** From now on pieces of a kind take a route. Those already filed go on as they began. */
export const addRouteRule = async (
  { db, actor, now, newId }: Context,
  rule: AddRouteRule,
): Promise<Result<{ readonly ruleId: string }>> => {
  if (!can(actor, 'routes.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    if (!(await lockRules(tx))) return refused({ kind: 'notFound' })
    const book = await ruleBook(tx)
    if (!book.plans.has(rule.routeKey)) return invalid('routeKey', 'gone')
    if (rule.sectionId !== null && !(await takesPieces(tx, rule.sectionId))) return invalid('sectionId', 'gone')
    if (book.rules.some((other) => isSame(other, rule))) return invalid('rule', 'taken')
    const faults = changeFaults(book, { rules: [...book.rules, rule] })
    if (faults.length > 0) return refused({ kind: 'notReady', issues: faults })
    const [ruleId, at] = [newId(), now()]
    await tx.insert(routeRule).values({ id: ruleId, ...rule, addedBy: actor.id, addedAt: at })
    const detail = { before: {}, after: rule }
    await record(tx, actor, at, { kind: 'addRouteRule', subjectType: 'newsroom', subjectId: ruleId, detail })
    return done({ ruleId })
  })
}

const isSame = (one: RouteRule, other: RouteRule): boolean =>
  one.routeKey === other.routeKey &&
  one.sectionId === other.sectionId &&
  one.sourceType === other.sourceType &&
  one.kind === other.kind

const takesPieces = async (tx: Tx, sectionId: string): Promise<boolean> => {
  const [found] = await tx.select({ closedAt: section.closedAt }).from(section).where(eq(section.id, sectionId))
  return found !== undefined && found.closedAt === null
}
