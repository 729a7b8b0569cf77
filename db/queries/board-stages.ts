import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { routeRule } from '@/db/schema/routes'
import { edition, story } from '@/db/schema/story'
import { stagesOf } from '@/newsroom/story/board'
import { DEFAULT_ROUTE, type ReviewPlan } from '@/newsroom/workflow/routes'
import { currentPlans } from './review-plan'

/** Stages a piece may come to now: of the routes in force, and of the reviews under way among what `where` picks. */
export const stagesInUse = async (reader: Reader, where: SQL | undefined): Promise<readonly string[]> => {
  const [inForce, underWay] = await Promise.all([plansInForce(reader), plansUnderWay(reader, where)])
  return stagesOf([...inForce, ...underWay])
}

const plansInForce = async (reader: Reader): Promise<readonly ReviewPlan[]> => {
  const [plans, rules] = await Promise.all([
    currentPlans(reader),
    reader.selectDistinct({ key: routeRule.routeKey }).from(routeRule).where(isNull(routeRule.endedAt)),
  ])
  return [...new Set([DEFAULT_ROUTE, ...rules.map(({ key }) => key)])].flatMap((key) => plans.get(key) ?? [])
}

const plansUnderWay = async (reader: Reader, where: SQL | undefined): Promise<readonly ReviewPlan[]> => {
  const rows = await reader
    .selectDistinct({ plan: reviewRun.plan })
    .from(reviewRun)
    .innerJoin(edition, eq(edition.id, reviewRun.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(isNull(reviewRun.closedAt), eq(edition.state, 'in_review'), where))
  return rows.map(({ plan }) => plan)
}
