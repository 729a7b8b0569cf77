import { and, asc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { atStage, keyOf } from '@/newsroom/story/board'
import { beyond, type Place, type Spot, spotIn } from './spot'

type Asked = { readonly where: SQL | undefined; readonly most: number }

const openRun = and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt))
const inReview = and(eq(edition.state, 'in_review'), eq(edition.newest, true))

/** The longest waiting pieces of each stage at which anything waits. */
export const spotsInReview = async (reader: Reader, { where, most }: Asked): Promise<readonly Spot[]> => {
  const nth = sql<number>`row_number() over (partition by ${reviewRun.stage} order by ${edition.filedAt}, ${edition.id})`
  const waiting = reader
    .select({ stage: reviewRun.stage, editionId: edition.id, place: edition.filedAt, nth: nth.as('nth') })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .innerJoin(reviewRun, openRun)
    .where(and(inReview, where))
    .as('waiting')
  const rows = await reader.select().from(waiting).where(lte(waiting.nth, most)).orderBy(waiting.stage, waiting.nth)
  return rows.flatMap(({ stage, editionId, place }) =>
    place ? [{ column: keyOf(atStage({ key: stage })), editionId, place }] : [],
  )
}

/** Further down one stage. */
export const spotsAtStage = (
  reader: Reader,
  stage: string,
  { where, most }: Asked,
  after: Place,
): Promise<readonly Spot[]> =>
  reader
    .select(spotIn(atStage({ key: stage }), edition.filedAt))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .innerJoin(reviewRun, openRun)
    .where(and(inReview, eq(reviewRun.stage, stage), where, beyond(edition.filedAt, 'up', after)))
    .orderBy(asc(edition.filedAt), asc(edition.id))
    .limit(most)
