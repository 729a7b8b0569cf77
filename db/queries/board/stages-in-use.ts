import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { routeRule } from '@/db/schema/routes'
import { stagesOf } from '@/newsroom/story/board'
import type { StageName } from '@/newsroom/workflow/at-hand'
import { DEFAULT_ROUTE, type ReviewPlan } from '@/newsroom/workflow/routes'
import { currentPlans } from '../review-plan'
import type { Spot } from './spot'

/** Stages a piece may come to now: those of the routes in force, and of the reviews under way. */
export const stagesInUse = async (reader: Reader, waiting: readonly Spot[]): Promise<readonly StageName[]> => {
  const [inForce, underWay] = await Promise.all([plansInForce(reader), plansUnderWay(reader, waiting)])
  return stagesOf([...inForce, ...underWay])
}

const plansInForce = async (reader: Reader): Promise<readonly ReviewPlan[]> => {
  const [plans, rules] = await Promise.all([
    currentPlans(reader),
    reader.selectDistinct({ key: routeRule.routeKey }).from(routeRule).where(isNull(routeRule.endedAt)),
  ])
  return [...new Set([DEFAULT_ROUTE, ...rules.map(({ key }) => key)])].flatMap((key) => plans.get(key) ?? [])
}

/** The first of each stage tells where its plan goes on. */
const plansUnderWay = async (reader: Reader, waiting: readonly Spot[]): Promise<readonly ReviewPlan[]> => {
  const firsts = [...new Map(waiting.toReversed().map(({ column, editionId }) => [column, editionId])).values()]
  if (firsts.length === 0) return []
  const rows = await reader
    .select({ plan: reviewRun.plan })
    .from(reviewRun)
    .where(and(inArray(reviewRun.editionId, firsts), isNull(reviewRun.closedAt)))
  return rows.map(({ plan }) => plan)
}
