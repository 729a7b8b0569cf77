import { asc, desc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import { reviewRoute, routeRule } from '@/db/schema/routes'
import { choosePlan } from '@/newsroom/workflow/choose-plan'
import { BUILT_IN, DEFAULT_ROUTE, type ReviewPlan } from '@/newsroom/workflow/routes'

/** The newest version of each route; those the house never changed are as they were built. */
export const currentPlans = async (reader: Reader): Promise<ReadonlyMap<string, ReviewPlan>> => {
  const rows = await reader
    .selectDistinctOn([reviewRoute.key], { key: reviewRoute.key, plan: reviewRoute.plan })
    .from(reviewRoute)
    .orderBy(reviewRoute.key, desc(reviewRoute.version))
  return new Map<string, ReviewPlan>([
    ...Object.values(BUILT_IN).map((plan): [string, ReviewPlan] => [plan.key, plan]),
    ...rows.map(({ key, plan }): [string, ReviewPlan] => [key, plan]),
  ])
}

/** The rules in force, oldest first: the first that fits leads when routes are joined. */
export const openRules = (reader: Reader) =>
  reader
    .select({
      id: routeRule.id,
      routeKey: routeRule.routeKey,
      sectionId: routeRule.sectionId,
      sourceType: routeRule.sourceType,
      kind: routeRule.kind,
    })
    .from(routeRule)
    .where(isNull(routeRule.endedAt))
    .orderBy(asc(routeRule.addedAt), asc(routeRule.id))

/** The plan the rules of the house give this piece now. */
export const planFor = async (
  reader: Reader,
  { story, edition, head }: Pick<Work, 'story' | 'edition' | 'head'>,
): Promise<ReviewPlan> => {
  const plans = await currentPlans(reader)
  const rules = await openRules(reader)
  const piece = {
    sectionId: head.package.sectionId,
    sourceType: head.package.source.type,
    kind: edition.kind,
    legalNeeded: story.legalNeeded,
  }
  return choosePlan(piece, rules, plans, plans.get(DEFAULT_ROUTE) ?? BUILT_IN[DEFAULT_ROUTE])
}
