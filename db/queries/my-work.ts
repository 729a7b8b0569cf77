import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import type { StoryLine, StoryPage } from '@/newsroom/story/story-line'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import { openRunOf } from './open-run'
import { deskIds, readableStories } from './readable-stories'
import { storyLines } from './story-lines'
import {
  barredFromReview,
  failedFor,
  hasWaiverFor,
  isReturned,
  isTheirs,
  takenByOthers,
  waitsForPublishingBy,
  waitsForReviewBy,
} from './waiting-stories'

/** The groups of the first screen, most pressing first. */
export type MyWork = {
  readonly failed: readonly StoryLine[]
  readonly returned: readonly StoryLine[]
  readonly toReview: readonly StoryLine[]
  readonly toPublish: readonly StoryLine[]
  /** A notice somebody wants left out: a second person is to agree. */
  readonly waivers: readonly StoryLine[]
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
  const asked = { viewerId: actor.id, size: A_FEW } as const
  const [own, failed, toReview, toPublish, waivers, published] = await Promise.all([
    storyLines(reader, { ...asked, where: and(theirs, inArray(edition.state, [...IN_WORK])), size: MOST }),
    storyLines(reader, { ...asked, where: and(readable, failedFor(actor, desks)) }),
    storyLines(reader, { ...asked, where: and(readable, waitsForReviewBy(actor, desks)), order: 'filed' }),
    storyLines(reader, { ...asked, where: and(readable, waitsForPublishingBy(actor, desks)) }),
    storyLines(reader, { ...asked, where: and(readable, hasWaiverFor(actor, desks)) }),
    storyLines(reader, { ...asked, where: and(theirs, eq(edition.state, 'published')), size: LATELY }),
  ])
  const shown = new Set([...toPublish.items, ...failed.items].map(({ storyId }) => storyId))
  const inState = (...states: State[]) => own.items.filter(({ state }) => states.includes(state))
  return {
    failed: failed.items,
    returned: inState('sent_back'),
    toReview: toReview.items,
    toPublish: toPublish.items,
    waivers: waivers.items,
    writing: inState('draft'),
    elsewhere: inState('in_review', 'approved', 'scheduled', 'publish_failed').filter(
      ({ storyId }) => !shown.has(storyId),
    ),
    published: published.items,
  }
}

export type ReviewQueue = {
  readonly waiting: StoryPage
  readonly taken: readonly StoryLine[]
  readonly barred: readonly StoryLine[]
}

/** What waits for review, longest waiting first; what a colleague has taken on, and what is only theirs to watch. */
export const reviewQueue = async (reader: Reader, actor: Actor, cursor: string | null): Promise<ReviewQueue> => {
  const desks = await deskIds(reader)
  const readable = readableStories(actor, desks)
  const asked = { viewerId: actor.id, order: 'filed' } as const
  const [waiting, taken, barred] = await Promise.all([
    storyLines(reader, { ...asked, where: and(readable, waitsForReviewBy(actor, desks)), cursor, size: 50 }),
    storyLines(reader, { ...asked, where: and(readable, takenByOthers(actor, desks)), size: A_FEW }),
    storyLines(reader, { ...asked, where: and(readable, barredFromReview(actor, desks)), size: A_FEW }),
  ])
  return { waiting, taken: taken.items, barred: barred.items }
}

/** More than anybody counts: the rail says `99+`. */
const MOST_COUNTED = 100

/** The numbers on the rail: only what waits for this very person. */
export const waitingFor = async (reader: Reader, actor: Actor): Promise<{ work: number; review: number }> => {
  const desks = await deskIds(reader)
  const readable = readableStories(actor, desks)
  const work = or(isReturned(actor), waitsForPublishingBy(actor, desks), failedFor(actor, desks))
  const inTurn = inArray(edition.state, ['sent_back', 'approved', 'publish_failed'])
  const { rows } = await reader.execute<{ work: number; review: number }>(sql`
    select ${counted(reader, and(readable, inTurn, work))} +
        ${counted(reader, and(readable, hasWaiverFor(actor, desks)))} as work,
      ${counted(reader, and(readable, waitsForReviewBy(actor, desks)))} as review`)
  return rows[0] ?? { work: 0, review: 0 }
}

/** How many newest editions fit, as far as anybody counts. */
const counted = (reader: Reader, where: SQL | undefined): SQL<number> => {
  const some = reader
    .select({ one: sql`1` })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, openRunOf)
    .where(and(eq(edition.newest, true), where))
    .limit(MOST_COUNTED)
  return sql<number>`(select count(*)::int from ${some} as waiting)`
}
