import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import type { StoryLine, StoryPage } from '@/newsroom/story/story-line'
import { deskIds, readableStories } from './readable-stories'
import { storyLines } from './story-lines'
import { barredFromReview, isReturned, isTheirs, waitsForPublishingBy, waitsForReviewBy } from './waiting-stories'

/** The groups of the first screen, most pressing first. */
export type MyWork = {
  readonly returned: readonly StoryLine[]
  readonly toReview: readonly StoryLine[]
  readonly toPublish: readonly StoryLine[]
  readonly writing: readonly StoryLine[]
  readonly elsewhere: readonly StoryLine[]
  readonly published: readonly StoryLine[]
}

const MOST = 60
const A_FEW = 10
const LATELY = 5

/** What this person has, what waits for them, and what became of it. */
export const myWork = async (reader: Reader, actor: Actor): Promise<MyWork> => {
  const desks = await deskIds(reader)
  const readable = readableStories(actor, desks)
  const theirs = and(readable, isTheirs(actor))
  const inWork = inArray(edition.state, ['draft', 'sent_back', 'in_review', 'approved'])
  const [own, toReview, toPublish, published] = await Promise.all([
    storyLines(reader, { where: and(theirs, inWork), size: MOST }),
    storyLines(reader, { where: and(readable, waitsForReviewBy(actor, desks)), order: 'filed', size: A_FEW }),
    storyLines(reader, { where: and(readable, waitsForPublishingBy(actor, desks)), size: A_FEW }),
    storyLines(reader, { where: and(theirs, eq(edition.state, 'published')), size: LATELY }),
  ])
  const shown = new Set(toPublish.items.map(({ storyId }) => storyId))
  const inState = (...states: StoryLine['state'][]) => own.items.filter(({ state }) => states.includes(state))
  return {
    returned: inState('sent_back'),
    toReview: toReview.items,
    toPublish: toPublish.items,
    writing: inState('draft'),
    elsewhere: inState('in_review', 'approved').filter(({ storyId }) => !shown.has(storyId)),
    published: published.items,
  }
}

/** What waits for review, longest waiting first, and what is only theirs to watch. */
export const reviewQueue = async (
  reader: Reader,
  actor: Actor,
  cursor: string | null,
): Promise<{ readonly waiting: StoryPage; readonly barred: readonly StoryLine[] }> => {
  const desks = await deskIds(reader)
  const readable = readableStories(actor, desks)
  const [waiting, barred] = await Promise.all([
    storyLines(reader, {
      where: and(readable, waitsForReviewBy(actor, desks)),
      order: 'filed',
      cursor,
      size: 50,
    }),
    storyLines(reader, { where: and(readable, barredFromReview(actor, desks)), order: 'filed', size: A_FEW }),
  ])
  return { waiting, barred: barred.items }
}

/** The numbers on the rail: only what waits for this very person. */
export const waitingFor = async (reader: Reader, actor: Actor): Promise<{ work: number; review: number }> => {
  const desks = await deskIds(reader)
  const [row] = await reader
    .select({
      work: count(sql`case when ${isReturned(actor)} or ${waitsForPublishingBy(actor, desks)} then 1 end`),
      review: count(sql`case when ${waitsForReviewBy(actor, desks)} then 1 end`),
    })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt)))
    .where(
      and(
        eq(edition.newest, true),
        inArray(edition.state, ['sent_back', 'in_review', 'approved']),
        readableStories(actor, desks),
      ),
    )
  return row ?? { work: 0, review: 0 }
}
